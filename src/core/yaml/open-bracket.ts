import { Lexer } from 'yaml';
import { countUpTo } from './line-start.ts';
import { rememberLast } from './remember-last.ts';

/** Brackets that the text opens and does not close, from the outside in. */
export interface OpenBrackets {
  readonly brackets: readonly { readonly bracket: '[' | '{'; readonly at: number }[];
  /** Where their content ends: the place for what closes them. */
  readonly end: number;
}

/** The lexer's marks, which are not part of the text: of a document, of a plain value, and where it gives brackets up. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const [givenUp, plainValue] = ['\u0018', '\u001f'];

/** Brackets that are open together, from the first of them to where they are given up or the text ends. */
interface OpenGroup extends OpenBrackets {
  readonly to: number;
}

/** The brackets on account of which the parser stumbles at this offset; null where none is open there. */
export function openBracketsAt(text: string, offset: number): OpenBrackets | null {
  const { groups, starts } = openGroups(text);
  const group = groups[countUpTo(starts, offset) - 1];
  return group !== undefined && offset <= group.to ? group : null;
}

const openGroups = rememberLast((text: string) => {
  const groups: OpenGroup[] = [];
  let at = 0;
  let end = 0;
  let isPlain = false;
  let brackets: { bracket: '[' | '{'; at: number }[] = [];
  const giveUp = (): void => {
    if (brackets.length > 0) groups.push({ brackets, end, to: at });
    brackets = [];
  };
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) {
      if (token === givenUp) giveUp();
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
  giveUp();
  return { groups, starts: groups.map(({ brackets: [first] }) => first?.at ?? 0) };
});
