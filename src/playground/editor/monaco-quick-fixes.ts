import { type editor, languages, Range } from 'monaco-editor/editor/editor.api';
import { correctionOf, type Span } from '../../core/index.ts';
import type { Problem } from '../reports/report.ts';

/** Offers the fixes of the problems at the cursor under Ctrl+. and the light bulb, the same ones as in the list. */
export function offerQuickFixes(model: editor.ITextModel, problems: () => readonly Problem[]): void {
  const rangeOf = ({ start, end }: Span): Range =>
    Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));

  languages.registerCodeActionProvider('yaml', {
    provideCodeActions(asked, range) {
      if (asked !== model) return null;
      const here = problems().filter(({ place }) => Range.areIntersectingOrTouching(rangeOf(place), range));
      const actions = here.flatMap((problem) =>
        problem.fixes.map(
          (fix): languages.CodeAction => ({
            title: fix.title,
            kind: 'quickfix',
            isPreferred: fix === correctionOf(problem),
            edit: {
              edits: fix.edits.map((edit) => ({
                resource: model.uri,
                versionId: model.getVersionId(),
                textEdit: { range: rangeOf(edit), text: edit.text },
              })),
            },
          }),
        ),
      );
      return { actions, dispose: () => {} };
    },
  });
}
