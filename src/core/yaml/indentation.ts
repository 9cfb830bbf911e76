import { rememberLast } from './remember-last.ts';

/** Nothing, or a comment alone. */
const emptyLine = /^[ \t]*(?:#[^\n]*)?\r?$/;
/** A key at the top with nothing behind its colon but a comment. */
const openingLine = /^\ufeff?[^\s#][^\n]*?:[ \t]*(?:#|\r?$)/;
const indentedLine = /^( +)[^\s#-]/;

/** The number of spaces by which this text indents its first level; 2 where it does not show. */
export const indentationUnit = rememberLast((text: string): number => {
  let isOpen = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (!emptyLine.test(line)) {
      const spaces = isOpen ? indentedLine.exec(line)?.[1] : undefined;
      if (spaces !== undefined) return spaces.length;
      isOpen = openingLine.test(line);
    }
    start = end + 1;
  }
  return 2;
});

/** The line ending that this text uses. */
export const lineEnding = rememberLast((text: string): '\r\n' | '\n' =>
  text.includes('\r\n') ? '\r\n' : '\n',
);
