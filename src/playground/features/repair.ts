import type { Desk } from '../desk.ts';
import type { Feature } from '../feature.ts';
import { propose } from '../propose.ts';
import { repaired } from '../repair/repairs.ts';
import { listed } from '../signal.ts';
import { element } from '../views/element.ts';
import { part } from '../views/part.ts';

/** Offers to repair what a text's way to the page has done to it; it is shown before it is made. */
export const offerRepair: Feature = ({ root, desk, areas }) => {
  const { store } = desk;
  const repair = part(root, 'repair', HTMLElement);

  store.on(['report', 'lineEnding'], ({ report, lineEnding }) => {
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
};

function damagesOf(
  damages: Readonly<Record<'training' | 'model', readonly string[]>>,
  lineEnding: string,
): readonly string[] {
  const lines = lineEnding === '\r\n' ? ['Windows line endings'] : [];
  return [...new Set([...lines, ...damages.training, ...damages.model])];
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
