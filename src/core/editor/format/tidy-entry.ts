import type { Span } from '../../diagnostic.ts';
import type { Entry, SequenceNode } from '../../yaml/node.ts';
import { withoutEndSpaces, withoutSpaces } from './laid-lines.ts';

/** The line of a `key: value  # comment` with its spaces in order; the comment stays in its column where there is room. */
export function tidyEntry(text: string, entry: Entry, line: Span, indent: number): string {
  const key = text.slice(entry.keySpan.start, entry.keySpan.end);
  const rest = text.slice(entry.keySpan.end, line.end);
  const colon = /^ *:(?= |$) */.exec(rest);
  // `? key` and the like: nothing of it is touched but the spaces around it.
  if (colon === null || !/^ *$/.test(text.slice(line.start, entry.keySpan.start))) {
    return ' '.repeat(indent) + withoutSpaces(text.slice(line.start, line.end));
  }
  const from = entry.keySpan.end + colon[0].length;
  const { span } = entry.value;
  const isHere = span.end > span.start && span.end <= line.end && span.start >= from;
  // What a value goes on with is its own: only the space before it is ours.
  const valueEnd = isHere ? span.end : line.end;
  const behind = isHere ? text.slice(valueEnd, line.end) : '';
  const comment = isHere ? withoutSpaces(behind) : commentOf(text.slice(from, line.end));
  if (isHere && comment !== '' && !comment.startsWith('#')) {
    return ' '.repeat(indent) + withoutSpaces(text.slice(line.start, line.end));
  }
  const value = isHere
    ? text.slice(from, span.start) + valueText(text, entry)
    : withoutSpaces(text.slice(from, line.end - trailing(text.slice(from, line.end), comment)));
  const code = `${' '.repeat(indent)}${key}:${value === '' ? '' : ` ${value}`}`;
  if (comment === '') return code;
  const column = withoutEndSpaces(text.slice(line.start, line.end)).length - comment.length;
  return `${`${code}  `.padEnd(column)}${comment}`;
}

/** The comment of a line on which no value ends: behind a section's colon, an anchor or a block's mark. */
function commentOf(rest: string): string {
  return withoutEndSpaces(/^(?:[^\s#'"[{][^\s#]* +)*(#.*)$/.exec(rest)?.[1] ?? '');
}

/** How much of the line the comment takes, with the spaces behind it. */
function trailing(rest: string, comment: string): number {
  return comment === '' ? 0 : rest.length - withoutEndSpaces(rest).length + comment.length;
}

function valueText(text: string, { value }: Entry): string {
  const written = text.slice(value.span.start, value.span.end);
  return value.kind === 'sequence' && value.flow ? tidyList(text, value, written) : written;
}

/** `[ 1,2 ]` as `[1, 2]`, where nothing but commas and spaces stands between the items. */
function tidyList(text: string, list: SequenceNode, written: string): string {
  let at = list.span.start + 1;
  const items: string[] = [];
  for (const [index, { kind, span }] of list.items.entries()) {
    const gap = text.slice(at, span.start);
    if (kind !== 'scalar' || !(index === 0 ? /^ *$/ : /^ *, *$/).test(gap)) return written;
    items.push(text.slice(span.start, span.end));
    at = span.end;
  }
  return /^ *\]$/.test(text.slice(at, list.span.end)) ? `[${items.join(', ')}]` : written;
}
