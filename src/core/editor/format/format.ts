import type { Edit } from '../../diagnostic.ts';
import { parse, type Source } from '../../yaml/parse.ts';
import { sameContent } from './same-content.ts';
import { tidyLines } from './tidy-lines.ts';

/** What becomes of a text that is formatted. */
export type Formatted =
  /** One edit a changed line, sorted; none where it is tidy already. */
  { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly because: string };

/**
 * Tidies indentation and spacing: two spaces a level, one after a colon, none at a line's end, no more than one empty line
 * at a time. No word, no quote and no comment is touched, and comments keep their column. A text that is no YAML stays as it is.
 */
export function format(text: string): Formatted {
  const source = parse(text);
  const because = whyNot(source);
  if (because !== null) return { ok: false, because };
  const edits = tidyLines(source);
  // The promise of a formatter, kept by looking: where the tidied text would say anything else, nothing is done.
  return sameContent(source, parse(applied(text, edits)))
    ? { ok: true, edits }
    : { ok: false, because: 'This text is laid out in a way that cannot be tidied safely.' };
}

function whyNot({ faults, tooLarge, bomb, secondDocument }: Source): string | null {
  const [fault] = faults;
  if (tooLarge || bomb !== null) return 'This text is too large to be formatted.';
  if (fault) return 'This is not YAML yet; it can be formatted once its errors are mended.';
  return secondDocument === null ? null : 'There is more than one document; only one can be formatted.';
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
