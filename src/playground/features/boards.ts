import type { BoardComparison } from '../check/compare-boards.ts';
import type { ErrandSubject } from '../check/errand.ts';
import type { Feature, Yard } from '../feature.ts';
import { changeInWords } from '../views/change-in-words.ts';
import { part } from '../views/part.ts';
import { whileOpen } from './while-open.ts';

/** The same config on all boards. What compares and draws them comes when the view is opened. */
export const compareOnBoards: Feature = (yard) => {
  const { root, desk } = yard;
  const box = part(root, 'boards', HTMLElement);
  whileOpen(yard, 'boards', box, async () => {
    const [{ createInquiry }, { renderBoards }] = await Promise.all([
      import('../check/inquiry.ts'),
      import('../views/boards-view.ts'),
    ]);
    const inquiry = createInquiry(
      'boards',
      () => ({ ...desk.subject(), name: '' }),
      (comparisons, asked) =>
        renderBoards(box, comparisons, { move: (to) => move(yard, to, asked), again: () => inquiry.ask() }),
    );
    return inquiry;
  });
};

/** Takes the config to another board as one step, which an undo takes back. */
function move(
  { desk }: Yard,
  { board, title, isChosen, move: made }: BoardComparison,
  asked: ErrandSubject,
): void {
  const { text, target } = desk.subject();
  // The comparison speaks of an older config; the next one is on its way.
  if (made.status === 'refused' || text !== asked.text || target !== asked.target) return;
  const changes = made.values.map(changeInWords);
  const what = changes.length === 0 ? 'nothing had to change' : changes.join(', ');
  desk.change(
    { text: made.text, target: { ...target, board } },
    isChosen ? `All of ${title} is used: ${what}.` : `Moved to ${title}: ${what}.`,
  );
}
