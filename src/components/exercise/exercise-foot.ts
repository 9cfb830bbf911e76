import type { Report } from '../../playground/reports/report.ts';
import { encodeShareLink } from '../../playground/share-link.ts';
import { part } from '../../playground/views/part.ts';
import type { Trouble } from '../../playground/worker/check-client.ts';
import { type Condition, meetsGoal } from './condition.ts';
import { openGoalSentence } from './open-goal-sentence.ts';
import { sayWithRetry } from './say-with-retry.ts';
import { showGoal } from './show-goal.ts';

export interface ExerciseFoot {
  readonly conditions: readonly Condition[];
  /** The address of a page of this site, `/rules/…`. */
  address(path: string): string;
  show(report: Report, text: string): void;
  showTrouble(trouble: Trouble, retry: () => void): void;
  /** Has the sentence read out again, also where it stays the same. */
  sayAgain(): void;
}

const troubleSentence: Readonly<Record<Trouble, string>> = {
  hung: 'The checker gave no answer in time. Your text is kept.',
  died: 'The checker could not be fetched, or it stopped. Your text is kept.',
  failed: 'The checker could not read this text. That is our fault, not yours.',
};

/** What stands under the config of an exercise, kept in step with what the engine says. */
export function createExerciseFoot(frame: HTMLElement, solved: () => void): ExerciseFoot {
  const word = part(frame, 'word', HTMLElement);
  const goal = part(frame, 'goal', HTMLElement);
  const playground = part(frame, 'playground', HTMLAnchorElement);
  const area = part(frame, 'text', HTMLTextAreaElement);
  const conditions = JSON.parse(area.getAttribute('data-conditions') ?? '') as readonly Condition[];
  const [playgroundPage = ''] = (playground.getAttribute('href') ?? '').split('#');

  async function linkToPlayground(
    text: string,
    { board, trainer, release }: Report['target'],
  ): Promise<void> {
    playground.href = playgroundPage + (await encodeShareLink({ t: text, b: board, r: trainer, l: release }));
  }

  return {
    conditions,
    address: (path) => playgroundPage.replace(/\/playground\/$/, path),
    show(report, text) {
      showGoal(goal, conditions, report);
      const isSolved = meetsGoal(conditions, report);
      const sentence = isSolved
        ? `Solved. ${word.getAttribute('data-solved')}`
        : openGoalSentence(conditions, report);
      // What is set again is read out again.
      if (word.textContent !== sentence) word.textContent = sentence;
      if (isSolved) solved();
      linkToPlayground(text, report.target);
    },
    showTrouble(trouble, retry) {
      sayWithRetry(word, troubleSentence[trouble], () => {
        // The button that was pressed goes; what the reader works on takes the focus.
        area.focus();
        retry();
      });
    },
    sayAgain() {
      word.textContent = '';
    },
  };
}
