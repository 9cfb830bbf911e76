import { sheetNames } from './check/sheet.ts';
import type { Desk } from './desk.ts';

/** Shows what a change would make of the texts, to be made on the reader's word. */
export function propose(
  desk: Desk,
  title: string,
  applyTitle: string,
  after: Parameters<Desk['change']>[0],
  done: string,
  details: readonly string[],
): void {
  const before = desk.subject();
  const texts = { training: [before.text, after.text], model: [before.model, after.model] } as const;
  desk.store.set({
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
      apply: () => desk.change(after, done, details),
    },
  });
}
