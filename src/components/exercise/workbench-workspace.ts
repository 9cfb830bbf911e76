import { TextAreaEditor } from '../../playground/editor/text-area-editor.ts';
import { draftOf } from '../../playground/files/draft.ts';
import { createDraftStore } from '../../playground/files/draft-store.ts';
import { createTargetControls } from '../../playground/target-controls.ts';
import { renderFigures } from '../../playground/views/figures-view.ts';
import { renderNotice } from '../../playground/views/notice-view.ts';
import { part } from '../../playground/views/part.ts';
import { createProblemsView } from '../../playground/views/problems-view.ts';
import { everySeverity } from '../../playground/views/severity-filter.ts';
import { renderSignal } from '../../playground/views/signal-view.ts';
import { Workspace } from '../../playground/workspace.ts';
import type { ConfigWorkspace } from './config-workspace.ts';
import { createExerciseFoot } from './exercise-foot.ts';
import { wireReset } from './wire-reset.ts';

/** The page of a lesson is no place to keep a draft: "Open in the playground" takes the text along. */
const refuse = (): Storage => {
  throw new DOMException('Nothing is kept here.', 'SecurityError');
};
const nowhere = createDraftStore({ lasting: refuse, ofThisTab: refuse, now: () => 0, random: () => 0 });

/** The workspace of the playground on a lesson's page: its target, figures, problems and fixes, around the goal of an exercise. */
export function openWorkbenchWorkspace(frame: HTMLElement, solved: () => void): ConfigWorkspace {
  const find = (name: string): HTMLElement => part(frame, name, HTMLElement);
  const foot = createExerciseFoot(frame, solved);
  const editor = new TextAreaEditor(part(frame, 'text', HTMLTextAreaElement));
  const controls = createTargetControls(frame);
  controls.show({}, null);
  const draft = draftOf('put_it_together.yaml', editor.text());
  // No model config lies beside this one.
  const model = new TextAreaEditor(document.createElement('textarea'));
  const workspace = new Workspace({ training: editor, model }, controls, nowhere, {
    draft,
    id: null,
    keeps: false,
  });
  const problems = createProblemsView(
    { heading: find('problems-heading'), list: find('problems'), more: find('more'), status: find('status') },
    {
      goTo: (span) => workspace.goTo(span),
      apply: (fix, sheet) => workspace.apply(fix, sheet),
      textOf: (sheet) => workspace.text(sheet),
      docsOf: ({ code }) => foot.address(`/rules/${code}/`),
    },
  );
  const { store } = workspace;

  store.on(['report', 'trouble'], (state) => renderSignal(find('signal'), state));
  store.on(['report'], ({ report }) => {
    if (!report) return;
    problems.render(report, everySeverity);
    renderFigures({ note: find('figures-note'), list: find('figures'), unknown: find('unknown') }, report);
    foot.show(report, editor.text());
  });
  store.on(['trouble'], ({ trouble }) => {
    if (trouble) foot.showTrouble(trouble, () => workspace.look('figures'));
  });
  store.on(['notice'], ({ notice }) => {
    renderNotice(find('notice'), notice, () => store.set({ notice: null }));
  });
  return {
    check() {
      foot.sayAgain();
      workspace.look('figures');
    },
    reset: wireReset(frame, editor),
  };
}
