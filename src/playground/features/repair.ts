import { andList } from '../../core/index.ts';
import type { Feature } from '../feature-context.ts';
import { propose } from '../propose.ts';
import { repaired } from '../repair/repairs.ts';
import { element } from '../views/element.ts';
import { part } from '../views/part.ts';
import type { Workspace } from '../workspace.ts';

/** Offers to repair what a text's way to the page has done to it; it is shown before it is made. */
export const offerRepair: Feature = ({ root, workspace, areas }) => {
  const { store } = workspace;
  const repair = part(root, 'repair', HTMLElement);

  store.on(['report', 'lineEnding'], ({ report, lineEnding }) => {
    const damages = report ? damagesOf(report.damages, lineEnding) : [];
    repair.hidden = damages.length === 0;
    if (damages.length === 0) return;
    const button = element('button', { type: 'button' }, 'Repair');
    button.addEventListener('click', () => proposeRepair(workspace));
    repair.replaceChildren(element('p', {}, `The text has ${andList(damages)}.`), button);
  });

  let arrived = false;
  workspace.onArrival(() => {
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
        proposeRepair(workspace);
      },
    };
    // "run.yaml is open." and its undo are still wanted.
    const arrival = notice?.endsWithTyping ? notice : null;
    const sentence = `${arrival ? `${arrival.sentence} ` : ''}The text has ${andList(damages)}.`;
    workspace.say(sentence, [see, ...(arrival?.actions ?? [])]);
  });
};

function damagesOf(
  damages: Readonly<Record<'training' | 'model', readonly string[]>>,
  lineEnding: string,
): readonly string[] {
  const lines = lineEnding === '\r\n' ? ['Windows line endings'] : [];
  return [...new Set([...lines, ...damages.training, ...damages.model])];
}

function proposeRepair(workspace: Workspace): void {
  const { text, model, lineEnding } = workspace.draft();
  const words = workspace.store.get().report?.damages;
  const damages = words ? damagesOf(words, lineEnding) : [];
  propose(
    workspace,
    `Repair ${andList(damages)}`,
    'Repair',
    { text: repaired(text).text, model: model === null ? null : repaired(model).text, lineEnding: '\n' },
    `Repaired: ${andList(damages)}.`,
    lineEnding === '\r\n'
      ? ['The file’s lines end as on Windows; they will end with a line feed alone.']
      : [],
  );
}
