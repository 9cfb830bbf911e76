import { TextAreaEditor } from '../../playground/editor/text-area-editor.ts';
import { createChecking } from '../../playground/reports/checking.ts';
import { isBeingTyped } from '../../playground/reports/is-being-typed.ts';
import { part } from '../../playground/views/part.ts';
import { toTell } from './condition.ts';
import { createExerciseFoot } from './exercise-foot.ts';
import { type Asked, reportOn } from './report-on.ts';
import { showProblems } from './show-problems.ts';
import { wireReset } from './wire-reset.ts';

export interface ConfigWorkspace {
  /** Says how it stands, also where that has just been said. */
  check(): void;
  /** Back to the start; once there, back to what was written. */
  reset(): void;
}

/** Works with the reader on one config: checks while they type, and says how the goal stands. */
export function openConfigWorkspace(frame: HTMLElement, solved: () => void): ConfigWorkspace {
  const area = part(frame, 'text', HTMLTextAreaElement);
  const problems = part(frame, 'problems', HTMLElement);
  const foot = createExerciseFoot(frame, solved);
  const asked = JSON.parse(area.getAttribute('data-asked') ?? '') as Asked;
  const { target, datasetSize } = asked;
  const editor = new TextAreaEditor(area);

  const checking = createChecking(
    () => ({ text: editor.text(), model: null, target, datasetSize, view: 'holds' }),
    (all) => {
      const report = reportOn(asked, all);
      showProblems(problems, toTell(foot.conditions, report), (code) => foot.address(`/rules/${code}/`));
      foot.show(report, editor.text());
    },
    (trouble) => foot.showTrouble(trouble, () => checking.changed('page')),
    ({ place }) => isBeingTyped(editor, place),
  );

  editor.onChange((origin) => checking.changed(origin));
  checking.changed('page');
  return {
    check() {
      foot.sayAgain();
      checking.changed('page');
    },
    reset: wireReset(frame, editor),
  };
}
