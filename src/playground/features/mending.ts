import { askOnce } from '../ask-once.ts';
import { sheetNames } from '../check/sheet.ts';
import type { Desk } from '../desk.ts';
import type { Feature } from '../feature.ts';
import { repaired } from '../repair/repairs.ts';
import { counted, listed } from '../signal.ts';
import { element } from '../views/element.ts';
import { part } from '../views/part.ts';
import { renderProposal } from '../views/proposal-view.ts';

/** Offers to apply every fix that is certain, and to repair what a text's way has done to it; each is shown before it is made. */
export const offerMending: Feature = ({ root, desk, areas }) => {
  const { store } = desk;
  const all = part(root, 'fix-all', HTMLButtonElement);
  const repair = part(root, 'repair', HTMLElement);
  const panel = part(root, 'proposal', HTMLElement);

  all.addEventListener('click', () => proposeMending(desk));
  store.on(['report', 'lineEnding'], ({ report, lineEnding }) => {
    const certain = report?.certain ?? 0;
    all.hidden = certain < 2;
    all.textContent = `Fix ${certain} that are certain`;
    const damages = report ? damagesOf(report.damages, lineEnding) : [];
    repair.hidden = damages.length === 0;
    if (damages.length === 0) return;
    const button = element('button', { type: 'button' }, 'Repair');
    button.addEventListener('click', () => proposeRepair(desk));
    repair.replaceChildren(element('p', {}, `The text has ${listed(damages)}.`), button);
  });

  let arrived = false;
  desk.onArrival(() => {
    arrived = true;
  });
  store.on(['report'], ({ report, notice, lineEnding }) => {
    if (!report || !arrived) return;
    arrived = false;
    const damages = damagesOf(report.damages, lineEnding);
    if (damages.length === 0) return;
    const see = {
      title: 'See the repair',
      run() {
        store.set({ notice: null });
        areas.open('problems');
        proposeRepair(desk);
      },
    };
    // "run.yaml is open." and its undo are still wanted.
    const arrival = notice?.endsWithTyping ? notice : null;
    const sentence = `${arrival ? `${arrival.sentence} ` : ''}The text has ${listed(damages)}.`;
    desk.say(sentence, [see, ...(arrival?.actions ?? [])]);
  });

  store.on(['proposal'], ({ proposal }) => {
    renderProposal(panel, proposal, () => {
      store.set({ proposal: null });
      part(root, 'problems-heading', HTMLElement).focus();
    });
  });
};

function damagesOf(
  damages: Readonly<Record<'training' | 'model', readonly string[]>>,
  lineEnding: string,
): readonly string[] {
  const lines = lineEnding === '\r\n' ? ['Windows line endings'] : [];
  return [...new Set([...lines, ...damages.training, ...damages.model])];
}

async function proposeMending(desk: Desk): Promise<void> {
  const { text, model, target } = desk.subject();
  const mended = await askOnce(desk, 'mend');
  const now = desk.subject();
  // The reader has gone on meanwhile; what came back speaks of another text.
  if (!mended || now.text !== text || now.model !== model || now.target !== target) return;
  const { texts, applied } = mended;
  propose(
    desk,
    `${counted(applied.length, 'fix', 'fixes')}, each the only remedy for its problem`,
    `Apply ${counted(applied.length, 'fix', 'fixes')}`,
    { text: texts.training, model: model === null ? null : texts.model },
    `Done: ${counted(applied.length, 'fix', 'fixes')}.`,
    applied.map(
      ({ code, title, isFollowUp }) =>
        `${title} (${code})${isFollowUp ? ', a problem that the others hide' : ''}`,
    ),
  );
}

function proposeRepair(desk: Desk): void {
  const { text, model, lineEnding } = desk.draft();
  const words = desk.store.get().report?.damages;
  const damages = words ? damagesOf(words, lineEnding) : [];
  propose(
    desk,
    `Repair ${listed(damages)}`,
    'Repair',
    { text: repaired(text).text, model: model === null ? null : repaired(model).text, lineEnding: '\n' },
    `Repaired: ${listed(damages)}.`,
    lineEnding === '\r\n'
      ? ['The file’s lines end as on Windows; they will end with a line feed alone.']
      : [],
  );
}

function propose(
  desk: Desk,
  title: string,
  applyTitle: string,
  after: Parameters<Desk['change']>[0],
  done: string,
  details: readonly string[],
): void {
  const before = desk.subject();
  const texts = { training: [before.text, after.text], model: [before.model, after.model] } as const;
  desk.store.set({
    proposal: {
      title,
      applyTitle,
      details,
      changes: sheetNames.flatMap((sheet) => {
        const [was, becomes] = texts[sheet];
        return was === null || becomes === null || becomes === undefined || was === becomes
          ? []
          : [{ sheet, before: was, after: becomes }];
      }),
      apply: () => desk.change(after, done, details),
    },
  });
}
