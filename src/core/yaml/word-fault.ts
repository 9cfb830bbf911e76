import type { ErrorCode } from 'yaml';
import type { Span } from '../diagnostic.ts';
import { lineStart } from './line-start.ts';
import { oneLine } from './one-line.ts';
import { openBracketsAt } from './open-bracket.ts';
import { rememberLast } from './remember-last.ts';
import { tabFault } from './tab-fault.ts';
import type { TextFault } from './text-fault.ts';

/** What the parser's code means to a reader; `found` is the text at its place. */
const sentences: Readonly<Record<ErrorCode, (found: string) => string>> = {
  ALIAS_PROPS: () => 'An alias takes over a whole value; remove the tag or anchor in front of it.',
  BAD_ALIAS: () => 'Expected a name after * or &.',
  BAD_COLLECTION_TYPE: (found) => `The tag ${found} does not fit a list or a mapping.`,
  BAD_DIRECTIVE: (found) => `Expected %YAML or %TAG with its arguments, found ${found}.`,
  BAD_DQ_ESCAPE: (found) =>
    `${found} is no escape in double quotes; write \\\\ for a backslash, or use single quotes.`,
  BAD_INDENT: () => 'Expected this line to start in the same column as its neighbours.',
  BAD_PROP_ORDER: () => 'An anchor or a tag belongs after the - or the key, in front of the value.',
  BAD_SCALAR_START: (found) => `A value cannot start with ${found}; put it in quotes.`,
  BLOCK_AS_IMPLICIT_KEY: () =>
    'A second key begins inside this value; put it on a line of its own, or the value in quotes.',
  BLOCK_IN_FLOW: () => 'Lines with - or key: cannot stand inside [ ] or { }.',
  DUPLICATE_KEY: (found) => `${found} stands twice in one mapping.`,
  IMPOSSIBLE: () => 'This cannot be read as YAML.',
  KEY_OVER_1024_CHARS: () => 'A key may have 1,024 characters at most.',
  MISSING_CHAR: (found) => `A character is missing here${found === '' ? '' : `, before ${found}`}.`,
  MULTILINE_IMPLICIT_KEY: (found) => `Expected a colon after "${found}".`,
  MULTIPLE_ANCHORS: () => 'A value takes one anchor at most.',
  MULTIPLE_DOCS: () => 'A config is one document.',
  MULTIPLE_TAGS: () => 'A value takes one tag at most.',
  NON_STRING_KEY: () => 'Expected the key to be text.',
  RESOURCE_EXHAUSTION: () => 'This is nested too deeply and is not read.',
  TAB_AS_INDENT: () =>
    'Expected spaces, found a tab: YAML does not indent with tabs, and both loaders stop here.',
  TAG_RESOLVE_FAILED: (found) => `The tag ${found} does not fit its value.`,
  UNEXPECTED_TOKEN: (found) => (found === '' ? 'Expected more here.' : `Did not expect ${found} here.`),
};

/** Gives a parser's fault our words, a visible span and, where the remedy is certain, a fix. */
export function wordFault(text: string, code: ErrorCode, place: Span): TextFault {
  const span = nonEmpty(text, place);
  if (code === 'TAB_AS_INDENT') return tabFault(text, span, sentences.TAB_AS_INDENT(''));
  if (code === 'MULTILINE_IMPLICIT_KEY') return brokenLineFault(text, span);
  if (code === 'MISSING_CHAR') return missingCharacterFault(text, span);
  const bracket = code === 'BAD_INDENT' ? openBracketFault(text, span) : null;
  if (bracket !== null) return bracket;
  const found = text.slice(span.start, span.end);
  return { code: 'yaml-syntax', span, message: sentences[code](quote(found)), fixes: [] };
}

/** A "key" over two lines is a line whose colon is missing, or one that is indented into the line above. */
function brokenLineFault(text: string, span: Span): TextFault {
  const found = text.slice(span.start, span.end);
  const firstLine = /^[^\r\n]*/.exec(found)?.[0].trimEnd() ?? found;
  const before = text.slice(lineStart(text, span.start), span.start);
  if (/\S:\s/.test(before)) {
    const next = span.start + found.search(/[\r\n]\s*\S/);
    const indentation = /^[\r\n]+[ \t]*/.exec(text.slice(next))?.[0] ?? '';
    const at = next + indentation.length;
    const place = { start: at, end: Math.max(span.end, at + 1) };
    const column = /^ */.exec(before)?.[0] ?? '';
    const lineOfNext = lineStart(text, at);
    if (text.slice(lineOfNext, at) === column) {
      const message = 'This line continues the value above it, because of a fault further up.';
      return { code: 'yaml-syntax', span: place, message, fixes: [] };
    }
    return {
      code: 'yaml-syntax',
      span: place,
      message:
        'This line is indented deeper than the one above, so it would continue that value; start both in the same column.',
      fixes: [
        {
          corrects: 'syntax',
          title: 'Align with the line above',
          edits: [{ start: lineOfNext, end: at, text: column }],
        },
      ],
    };
  }
  const place = { start: span.start, end: span.start + Math.max(1, firstLine.length) };
  return (
    missingSpaceFault(firstLine, place) ??
    missingColonFault(firstLine, place) ?? {
      code: 'yaml-syntax',
      span: place,
      message: sentences.MULTILINE_IMPLICIT_KEY(firstLine),
      fixes: [],
    }
  );
}

/** `batch_size:8` is one word for YAML; null where the text is something else. */
export function missingSpaceFault(word: string, span: Span): TextFault | null {
  const colon = /^[A-Za-z_][\w-]*:(?=[^\s/])/.exec(word);
  if (colon === null) return null;
  const at = span.start + colon[0].length;
  return {
    code: 'yaml-syntax',
    span,
    message: `Expected a space after the colon in ${quote(word)}.`,
    fixes: [{ corrects: 'syntax', title: 'Insert the space', edits: [{ start: at, end: at, text: ' ' }] }],
  };
}

/** `batch_size 8` is one word for YAML too; null where the text is something else. */
function missingColonFault(words: string, span: Span): TextFault | null {
  const key = /^[A-Za-z_]\w*(?=[ \t]+\S)/.exec(words)?.[0];
  if (key === undefined) return null;
  const at = span.start + key.length;
  return {
    code: 'yaml-syntax',
    span,
    message: sentences.MULTILINE_IMPLICIT_KEY(key),
    fixes: [{ corrects: 'syntax', title: 'Insert the colon', edits: [{ start: at, end: at, text: ':' }] }],
    ifKey: { name: key, otherwise: `Expected a key, a colon and a value, found ${quote(words)}.` },
  };
}

/** A line that starts too far left, or the text's end, because a bracket is still open; null where none is. */
function openBracketFault(text: string, { start }: Span): TextFault | null {
  const open = openBracketsAt(text, start);
  const [outer, ...inner] = open?.brackets ?? [];
  if (open === null || outer === undefined) return null;
  const closing = open.brackets
    .toReversed()
    .map(({ bracket }) => (bracket === '[' ? ']' : '}'))
    .join('');
  const within = inner.map(({ bracket }) => bracket);
  return {
    code: 'yaml-syntax',
    span: { start: outer.at, end: outer.at + 1 },
    message:
      within.length === 0
        ? `This ${outer.bracket} is never closed; write ${closing} at its end.`
        : `This ${outer.bracket} and the ${within.join(' ')} in it are never closed; write ${closing} at their end.`,
    fixes: [
      {
        corrects: 'syntax',
        title: `Insert ${closing}`,
        edits: [{ start: open.end, end: open.end, text: closing }],
      },
    ],
  };
}

function missingCharacterFault(text: string, span: Span): TextFault {
  const last = text.slice(span.start, span.end);
  const openQuote = span.end >= contentEnd(text) ? openingQuote(text) : null;
  if (openQuote !== null) {
    return {
      code: 'yaml-syntax',
      span: openQuote,
      message: `This ${text[openQuote.start]} is never closed; everything after it is read as one text.`,
      fixes: [],
    };
  }
  const noColon = missingSpaceFault(last, span) ?? missingColonFault(last, span);
  if (noColon !== null) return noColon;
  if (/^[A-Za-z_]\w*$/.test(last)) {
    return { code: 'yaml-syntax', span, message: sentences.MULTILINE_IMPLICIT_KEY(last), fixes: [] };
  }
  return { code: 'yaml-syntax', span, message: sentences.MISSING_CHAR(quote(last)), fixes: [] };
}

/** The quote after the last `key: ` that the rest of the text does not close. */
const openingQuote = rememberLast((text: string): Span | null => {
  for (const line of text.matchAll(/(?:^|[\s:[,{-])(["'])/g)) {
    const start = line.index + line[0].length - 1;
    const closes = text.indexOf(line[1] ?? '"', start + 1);
    if (closes < 0) return { start, end: start + 1 };
  }
  return null;
});

const contentEnd = rememberLast((text: string): number => text.trimEnd().length);

function nonEmpty(text: string, place: Span): Span {
  const start = Math.max(0, Math.min(place.start, text.length - 1));
  const end = Math.min(text.length, Math.max(place.end, start + 1));
  return { start, end };
}

function quote(found: string): string {
  const line = oneLine(/^[^\r\n]{0,1000}/.exec(found)?.[0] ?? '');
  return line === '' ? '' : `"${line}"`;
}
