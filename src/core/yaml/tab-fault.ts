import type { Span } from '../diagnostic.ts';
import { indentationUnit } from './indentation.ts';
import { atOrBefore, lineStart } from './line-start.ts';
import { rememberLast } from './remember-last.ts';
import type { TextFault } from './text-fault.ts';

/** A tab where only spaces may stand; in front of a line's text the remedy is as many columns as fit there. */
export function tabFault(text: string, span: Span, message: string): TextFault {
  const start = lineStart(text, span.start);
  const indentation = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const whole = { start, end: start + indentation.length };
  // A tab after the text of a line is told at its own place, without a remedy.
  if (!indentation.includes('\t')) return { code: 'tab-indentation', span, message, fixes: [] };
  const width = Math.min(widthOf(text, indentation), deepestAfter(text, start));
  const spaces = ' '.repeat(width);
  return {
    code: 'tab-indentation',
    span: whole,
    message,
    fixes: [{ corrects: 'syntax', title: 'Indent with spaces', edits: [{ ...whole, text: spaces }] }],
  };
}

/** Columns of an indentation in which a tab stands for one level. */
function widthOf(text: string, indentation: string): number {
  return indentation.replaceAll('\t', ' '.repeat(indentationUnit(text))).length;
}

/** Columns that a line can be indented by: deeper than the line before only where that one opens something. */
function deepestAfter(text: string, start: number): number {
  const before = atOrBefore(wordLines(text), start - 1);
  if (before === undefined) return 0;
  const line = text.slice(before, text.indexOf('\n', before)).trimEnd();
  const opens = /^[ \t]*-[ \t]|:[ \t]*(?:#[^\n]*)?$/.test(line);
  return widthOf(text, /^[ \t]*/.exec(line)?.[0] ?? '') + (opens ? indentationUnit(text) : 0);
}

/** Where the lines begin that have more than a comment. */
const wordLines = rememberLast((text: string): readonly number[] =>
  Array.from(text.matchAll(/(?:^|\n)[ \t]*[^#\s]/g), ({ index }) =>
    text[index] === '\n' ? index + 1 : index,
  ),
);
