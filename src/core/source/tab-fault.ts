import type { Span } from '../diagnostic.ts';
import { indentationUnit } from './indentation.ts';
import type { TextFault } from './text-fault.ts';

/** A tab where only spaces may stand; in front of a line's text the remedy is as many columns as fit there. */
export function tabFault(text: string, span: Span, message: string): TextFault {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const whole = { start: lineStart, end: lineStart + indentation.length };
  // A tab after the text of a line is told at its own place, without a remedy.
  if (!indentation.includes('\t')) return { code: 'tab-indentation', span, message, fixes: [] };
  const width = Math.min(widthOf(text, indentation), deepestAfter(text, lineStart));
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
function deepestAfter(text: string, lineStart: number): number {
  for (let end = lineStart - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trimEnd();
    if (/^[ \t]*[^#\s]/.test(line)) {
      const opens = /^[ \t]*-[ \t]|:[ \t]*(?:#.*)?$/.test(line);
      return widthOf(text, /^[ \t]*/.exec(line)?.[0] ?? '') + (opens ? indentationUnit(text) : 0);
    }
    end = start - 1;
  }
  return 0;
}
