import type { Document } from 'yaml';
import type { Span } from '../diagnostic.ts';
import { type AliasBomb, firstBomb } from './alias-bomb.ts';
import { directiveFault } from './directive-fault.ts';
import { documentsOf, type ParserFault } from './documents-of.ts';
import type { AliasNode, SourceNode } from './node.ts';
import type { TextFault } from './text-fault.ts';
import { tokensOf } from './tokens-of.ts';
import { TreeBuilder } from './tree-builder.ts';
import { wordFault } from './word-fault.ts';

/** A config's text and what stands where in it. */
export interface Source {
  /** As it was given, except that a lone carriage return, which ends a line in YAML, is a line feed here. */
  readonly text: string;
  /** The first document's content; null where there is none. */
  readonly root: SourceNode | null;
  /** Every fault of the text, sorted by place. */
  readonly faults: readonly TextFault[];
  /** Where a second document begins, or null. */
  readonly secondDocument: Span | null;
  readonly aliases: readonly AliasNode[];
  /** An alias that stands for more values than any config has: nobody may follow the aliases of this text. */
  readonly bomb: AliasBomb | null;
  /** The text is too large to be read at all. */
  readonly tooLarge: boolean;
}

/** More faults than this tell nothing new; a text of another kind can have one at every character. */
const mostFaults = 1000;

/** More nesting than this is no config, and would exhaust the stack of whoever walks the tree. */
const deepestNesting = 100;

const nothing: Omit<Source, 'text'> = {
  root: null,
  faults: [],
  secondDocument: null,
  aliases: [],
  bomb: null,
  tooLarge: false,
};

/** Reads the text; never throws. Where it is not YAML, as much as can be recovered is in `root`. */
export function parse(given: string): Source {
  // The parser takes a lone carriage return for a character of the value; the offsets stay as they are.
  const text = given.includes('\r') ? given.replaceAll(/\r(?!\n)/g, '\n') : given;
  if (isTooLarge(text)) return { ...nothing, text, tooLarge: true };
  const read = tokensOf(text, deepestNesting);
  if ('tooDeep' in read) return unreadable(text, nestingFault(read.tooDeep));
  const directive = directiveFault(read.tokens);
  if (directive !== null) return unreadable(text, directive);
  const { first, second, faults } = documentsOf(read.tokens);
  if (first === undefined) return { ...nothing, text };
  const builder = new TreeBuilder(text);
  const root = first.contents === null ? null : builder.build(first.contents);
  return {
    text,
    root,
    faults: faultsOf(text, faults),
    secondDocument: second ? documentStart(text, second) : null,
    aliases: builder.aliases,
    bomb: firstBomb(builder.aliases),
    tooLarge: false,
  };
}

function faultsOf(text: string, errors: readonly ParserFault[]): TextFault[] {
  const faults: TextFault[] = [];
  const told = new Set<number>();
  const brokenLines = new Set(
    errors.filter((error) => error.code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]),
  );
  for (const { code, pos } of errors) {
    if (faults.length >= mostFaults) break;
    // A tag that YAML 1.2 cannot place may be fine for a loader; the dialects judge it.
    if (code === 'TAG_RESOLVE_FAILED') continue;
    // A line that continues the one above is also told as a key inside its value: one fault, one sentence.
    if (code === 'BLOCK_AS_IMPLICIT_KEY' && brokenLines.has(pos[0])) continue;
    const fault = wordFault(text, code, { start: pos[0], end: pos[1] });
    if (told.has(fault.span.start)) continue;
    told.add(fault.span.start);
    faults.push(fault);
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}

function unreadable(text: string, fault: TextFault): Source {
  return { ...nothing, text, faults: [fault] };
}

function nestingFault(start: number): TextFault {
  return {
    code: 'yaml-syntax',
    span: { start, end: start + 1 },
    message: `Expected at most ${deepestNesting} levels of nesting; this is nested deeper and is not read.`,
    fixes: [],
  };
}

function documentStart(text: string, document: Document.Parsed): Span {
  const from = document.range[0];
  const marker = text.lastIndexOf('---', document.contents?.range?.[0] ?? from + 3);
  const start = marker >= 0 ? marker : from;
  return { start, end: Math.min(start + 3, text.length) };
}

/** Bytes of UTF-8 from which on a text is not read: 1 MiB. */
export const largestText = 1024 * 1024;

/** Whether the text has 1 MiB or more, encoded as UTF-8. */
export function isTooLarge(text: string): boolean {
  if (text.length >= largestText) return true;
  // A UTF-16 unit takes three bytes at most, so most texts need no counting.
  if (text.length * 3 < largestText) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes >= largestText;
}
