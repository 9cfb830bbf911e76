import { Lexer } from 'yaml';

/** Brackets that the text opens and does not close, from the outside in. */
export interface OpenBrackets {
  readonly brackets: readonly { readonly bracket: '[' | '{'; readonly at: number }[];
  /** Where their content ends: the place for what closes them. */
  readonly end: number;
}

/** The lexer's marks, which are not part of the text: of a document, of a plain value, and where it gives brackets up. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const [givenUp, plainValue] = ['\u0018', '\u001f'];

/** The brackets on account of which the parser stumbles at this offset; null where none is open there. */
export function openBracketsAt(text: string, offset: number): OpenBrackets | null {
  let at = 0;
  let end = 0;
  let isPlain = false;
  let brackets: { bracket: '[' | '{'; at: number }[] = [];
  const isMeant = (): boolean => (brackets[0]?.at ?? text.length) <= offset && offset <= at;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) {
      if (token === givenUp && isMeant()) break;
      if (token === givenUp) brackets = [];
      isPlain = token === plainValue;
      continue;
    }
    if (!isPlain && (token === '[' || token === '{')) brackets.push({ bracket: token, at });
    else if (!isPlain && (token === ']' || token === '}')) brackets.pop();
    const isContent = isPlain || !/^(?:\s*|#.*)$/.test(token);
    at += token.length;
    if (isContent) end = at;
    isPlain = false;
  }
  return isMeant() ? { brackets, end } : null;
}
