import { sheetNames } from './reports/sheet.ts';
import type { Workspace } from './workspace.ts';

/** Shows what a change would make of the texts, to be made on the reader's word. */
export function propose(
  workspace: Workspace,
  title: string,
  applyTitle: string,
  after: Parameters<Workspace['change']>[0],
  done: string,
  details: readonly string[],
): void {
  const before = workspace.subject();
  const texts = { training: [before.text, after.text], model: [before.model, after.model] } as const;
  workspace.store.set({
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
      apply: () => workspace.change(after, done, details),
    },
  });
}
