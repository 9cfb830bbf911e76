import { bracketDepth } from './bracket-depth.ts';

/** A line of a text as far as it can be told without the rest: while one types, most texts are no YAML. */
export interface TextLine {
  readonly start: number;
  /** Before the line's ending. */
  readonly end: number;
  /** The column of the first character that is no space. */
  readonly indent: number;
  /** `inside`: within a block scalar or brackets, so that its words are no keys. */
  readonly kind: 'blank' | 'comment' | 'marker' | 'key' | 'other' | 'inside';
  readonly key: LineKey | null;
  /** Of a line inside brackets, the line whose value they are. */
  readonly opener: number;
}

/** A `key: value` of a line. */
export interface LineKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** After the colon. */
  readonly afterColon: number;
  /** The value's place, without the comment behind it; empty where nothing is written. */
  readonly value: { readonly start: number; readonly end: number };
  /** Whether other keys can stand under it: nothing is written, or no more than an anchor. */
  readonly opens: boolean;
}

/** A bare key's spaces before the colon are in its group: it goes on to the first colon that ends it, whatever it holds. */
const keyLine =
  /^(?:"((?:[^"\\]|\\.)*)"[ \t]*|'((?:[^']|'')*)'[ \t]*|((?:[^\s#'"[\]{},&*!|>%@`?-]|-\S)[^#:]*(?::(?![ \t]|$)[^#:]*)*)):(?=[ \t]|$)/;

/** The lines of a text, each with its key where it has one. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  /** The indentation of the key whose block scalar or brackets go on, and its line. */
  let open: { indent: number; line: number; isText: boolean; depth: number } | null = null;
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    const content = text.slice(start, end);
    const indent = content.length - content.trimStart().length;
    const isBlank = indent === content.length;
    const base = { start, end, indent, key: null, opener: -1 };
    if (open !== null && (isBlank || indent > open.indent)) {
      lines.push({ ...base, kind: 'inside', opener: open.isText ? -1 : open.line });
      if (!open.isText) open.depth += bracketDepth(content);
      if (!open.isText && open.depth <= 0) open = null;
    } else {
      open = null;
      const key = isBlank ? null : keyOf(content, start, indent);
      const kind = isBlank ? 'blank' : key ? 'key' : otherKind(content, indent);
      lines.push({ ...base, kind, key });
      const value = key ? text.slice(key.value.start, key.value.end) : '';
      if (/^(?:[&!]\S+[ \t]+)*[|>][+-]?\d?[+-]?$/.test(value))
        open = { indent, line: lines.length - 1, isText: true, depth: 0 };
      const depth = /^[[{]/.test(value) ? bracketDepth(value) : 0;
      if (depth > 0) open = { indent, line: lines.length - 1, isText: false, depth };
    }
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
}

function otherKind(content: string, indent: number): TextLine['kind'] {
  if (content[indent] === '#') return 'comment';
  return /^(?:---|\.\.\.)(?:\s|$)/.test(content) ? 'marker' : 'other';
}

function keyOf(content: string, start: number, indent: number): LineKey | null {
  const found = keyLine.exec(content.slice(indent));
  if (found === null) return null;
  const [whole, double, single, plain] = found;
  const rest = content.slice(indent + whole.length);
  const afterColon = start + indent + whole.length;
  const from = rest.length - rest.trimStart().length;
  const value = rest.slice(from, commentStart(rest)).trimEnd();
  const { length } = value;
  const valueStart = afterColon + from;
  const keyEnd = start + indent + whole.slice(0, -1).trimEnd().length;
  return {
    name: double ?? single ?? withoutEndBlanks(plain ?? ''),
    start: start + indent,
    end: keyEnd,
    afterColon,
    value:
      length > 0 ? { start: valueStart, end: valueStart + length } : { start: afterColon, end: afterColon },
    opens: /^(?:[&!]\S*)?$/.test(value),
  };
}

function withoutEndBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  return text.slice(0, end);
}

/** Where the comment of a line begins, or its end: a `#` after a space, outside quotes. */
export function commentStart(rest: string): number {
  let quote = '';
  for (let at = 0; at < rest.length; at += 1) {
    const character = rest[at] ?? '';
    if (quote !== '') {
      if (character === '\\' && quote === '"') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '#' && (at === 0 || /\s/.test(rest[at - 1] ?? ''))) return at;
    else if ((character === '"' || character === "'") && /^[\s[{,:]*$/.test(rest[at - 1] ?? ''))
      quote = character;
  }
  return rest.length;
}
