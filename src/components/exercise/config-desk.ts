import type { Trouble } from '../../playground/check/checker.ts';
import { createChecking } from '../../playground/check/checking.ts';
import type { Report } from '../../playground/check/report.ts';
import { TextAreaEditor } from '../../playground/editor/text-area-editor.ts';
import { encodeShareLink } from '../../playground/share-link.ts';
import { part } from '../../playground/views/part.ts';
import { type Condition, meetsGoal, toTell } from './condition.ts';
import { openGoalSentence } from './open-goal-sentence.ts';
import { type Asked, reportOn } from './report-on.ts';
import { sayWithRetry } from './say-with-retry.ts';
import { showGoal } from './show-goal.ts';
import { showProblems } from './show-problems.ts';

export interface ConfigDesk {
  /** Says how it stands, also where that has just been said. */
  check(): void;
  /** Back to the start; once there, back to what was written. */
  reset(): void;
}

const troubleSentence: Readonly<Record<Trouble, string>> = {
  hung: 'The checker gave no answer in time.',
  died: 'The checker could not be fetched, or it stopped. Your text is kept.',
  failed: 'The checker could not read this text. That is our fault, not yours.',
};

/** Works with the reader on one config: checks while they type, and says how the goal stands. */
export function openConfigDesk(frame: HTMLElement, solved: () => void): ConfigDesk {
  const area = part(frame, 'text', HTMLTextAreaElement);
  const word = part(frame, 'word', HTMLElement);
  const resetButton = part(frame, 'reset', HTMLElement);
  const playground = part(frame, 'playground', HTMLAnchorElement);
  const asked = JSON.parse(area.getAttribute('data-asked') ?? '') as Asked;
  const conditions = JSON.parse(area.getAttribute('data-conditions') ?? '') as readonly Condition[];
  const { target, datasetSize } = asked;
  const editor = new TextAreaEditor(area);
  /** What was written before the reader went back to the start. */
  let before: string | null = null;

  const checking = createChecking(
    () => ({ text: editor.text(), target, datasetSize, view: 'holds' }),
    (report) => show(reportOn(asked, report)),
    (trouble) =>
      sayWithRetry(word, troubleSentence[trouble], () => {
        area.focus();
        checking.changed('page');
      }),
  );

  function show(report: Report): void {
    showProblems(part(frame, 'problems', HTMLElement), toTell(conditions, report), rulesAddress);
    showGoal(part(frame, 'goal', HTMLElement), conditions, report);
    const isSolved = meetsGoal(conditions, report);
    say(isSolved ? `Solved. ${word.getAttribute('data-solved')}` : openGoalSentence(conditions, report));
    word.toggleAttribute('data-met', isSolved);
    if (isSolved) solved();
    linkToPlayground();
  }

  /** The same sentence again is not read out again, so it is not set again. */
  function say(sentence: string): void {
    if (word.textContent !== sentence) word.textContent = sentence;
  }

  const [playgroundPage = ''] = (playground.getAttribute('href') ?? '').split('#');
  const rulesAddress = (code: string): string => playgroundPage.replace(/playground\/$/, `rules/${code}/`);

  async function linkToPlayground(): Promise<void> {
    const { board, trainer, release } = target;
    const link = await encodeShareLink({ t: editor.text(), b: board, r: trainer, l: release });
    playground.href = playgroundPage + link;
  }

  editor.onChange((origin) => {
    if (origin !== 'page') forget();
    checking.changed(origin);
  });

  function forget(): void {
    before = null;
    resetButton.textContent = 'Start again';
  }

  checking.changed('page');
  return {
    check() {
      word.textContent = '';
      checking.changed('at-once');
    },
    reset() {
      const text = editor.text();
      if (before !== null) {
        const back = before;
        forget();
        editor.setText(back);
      } else if (text !== area.defaultValue) {
        before = text;
        resetButton.textContent = 'Undo';
        editor.setText(area.defaultValue);
      }
    },
  };
}
