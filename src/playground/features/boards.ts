import type { Feature, FeatureContext } from '../feature-context.ts';
import type { BoardComparison } from '../reports/compare-boards.ts';
import { changeInWords } from '../views/change-in-words.ts';
import { part } from '../views/part.ts';
import type { TaskSubject } from '../worker/task.ts';
import { whileOpen } from './while-open.ts';

/** The same config on all boards. What compares and draws them comes when the view is opened. */
export const compareOnBoards: Feature = (context) => {
  const { root, workspace } = context;
  const box = part(root, 'boards', HTMLElement);
  whileOpen(context, 'boards', box, async () => {
    const [{ createLiveQuery }, { renderBoards }] = await Promise.all([
      import('../worker/live-query.ts'),
      import('../views/boards-view.ts'),
    ]);
    const liveQuery = createLiveQuery(
      'boards',
      () => ({ ...workspace.subject(), name: '' }),
      (comparisons, asked) =>
        renderBoards(box, comparisons, {
          move: (to) => move(context, to, asked),
          again: () => liveQuery.ask(),
        }),
    );
    return liveQuery;
  });
};

/** Takes the config to another board as one step, which an undo takes back. */
function move(
  { workspace }: FeatureContext,
  { board, title, isChosen, move: made }: BoardComparison,
  asked: TaskSubject,
): void {
  const { text, target } = workspace.subject();
  // The comparison speaks of an older config; the next one is on its way.
  if (made.status === 'refused' || text !== asked.text || target !== asked.target) return;
  const changes = made.values.map(changeInWords);
  const what = changes.length === 0 ? 'nothing had to change' : changes.join(', ');
  workspace.change(
    { text: made.text, target: { ...target, board } },
    isChosen ? `All of ${title} is used: ${what}.` : `Moved to ${title}: ${what}.`,
  );
}
