/** A comment that says where docs/ shows what it claims. */
export interface Pointer {
  readonly line: number;
  readonly file: 'tt-train.md' | 'machine.md';
  /** Sections of tt-train.md; none where the whole file is meant. */
  readonly sections: readonly string[];
  /** The comment without its pointers. */
  readonly comment: string;
  /** The lines below it, and the whole file where the comment is the file's first line. */
  readonly code: string;
}

const section = String.raw`(?:\d+(?:\.\d+)?|[A-G]\d*)(?!\w)`;
const list = `${section}(?:(?:, | and | to )${section})*`;
const pointer = new RegExp(String.raw`(tt-train|machine)\.md(?:[, (]+(?:sections? )?(${list}))?`, 'g');
/** How many lines below a comment belong to it. */
const below = 3;

/** The pointers in the comments of a file of code. */
export function pointersIn(text: string): Pointer[] {
  const lines = text.split('\n');
  return commentsOf(lines).flatMap(({ from, to, comment }) =>
    [...comment.matchAll(pointer)].map((found) => ({
      line: from + 1,
      file: found[1] === 'machine' ? 'machine.md' : 'tt-train.md',
      sections: numbersIn(found[2] ?? ''),
      comment: comment.replace(pointer, ''),
      code: (from === 0 ? lines : lines.slice(to + 1, to + 1 + below)).join('\n').replace(pointer, ''),
    })),
  );
}

/** Comments of lines of their own and at the end of a line, each with its marks gone. */
function commentsOf(lines: readonly string[]) {
  const found: { from: number; to: number; comment: string }[] = [];
  let open = false;
  lines.forEach((line, at) => {
    const words = /^\s*(?:\/\*\*?|\*|\/\/|#|""")(.*)$/.exec(line)?.[1] ?? /\s\/\/ (.*)$/.exec(line)?.[1];
    const last = found.at(-1);
    if (words === undefined) open = false;
    else if (open && last !== undefined) {
      last.to = at;
      last.comment = `${last.comment} ${words.trim()}`;
    } else found.push({ from: at, to: at, comment: words.trim() });
    // What follows a closed comment is another one's.
    if (words !== undefined) open = !line.includes('*/');
  });
  return found;
}

/** `1, 3.2 and 16` names three sections, `1 to 4` four. */
function numbersIn(written: string): string[] {
  return written
    .split(/, | and /)
    .filter(Boolean)
    .flatMap((one) => {
      const [first = '', last] = one.split(' to ');
      if (last === undefined) return [first];
      const count = Number(last) - Number(first) + 1;
      return Array.from({ length: count }, (_, step) => String(Number(first) + step));
    });
}
