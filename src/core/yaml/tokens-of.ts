import { type CST, Lexer, Parser } from 'yaml';
import { deeperThan } from './deeper-than.ts';

/** What a text is made of, or the first place at which it is nested too deeply to be read. */
export type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly tooDeep: number };

/** Empty lines in a row that the parser is given: more say nothing new, and it would look through all of them time and again. */
const mostEmptyLines = 3;

/** So many of them somewhere, as few texts have it. */
const manyEmptyLines = new RegExp(`\\n(?: *\\r?\\n){${mostEmptyLines + 1}}`);

/** The lexer's mark in front of a scalar's text. */
const scalarMark = '\u001f';

/**
 * Reads a text's tokens. The parser calls itself for each level that it closes, so that it is stopped at once where the
 * nesting gets too deep: a megabyte of brackets would exhaust the stack.
 */
export function tokensOf(text: string, deepest: number): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const lexemes = manyEmptyLines.test(text) ? withoutEmptyLines(parser, text) : new Lexer().lex(text);
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document itself is at the bottom of the stack.
    const deep = parser.stack[deepest + 1];
    if (deep !== undefined && 'items' in deep) return { tooDeep: deep.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  // A collection that turns out to be a key goes one level deeper than where it was read.
  const tooDeep = deeperThan(deepest, tokens);
  return tooDeep === null ? { tokens } : { tooDeep };
}

/** The lexer's pieces of a text; what the parser is not given only moves it on. */
function* withoutEmptyLines(parser: Parser, text: string): Generator<string> {
  let lineEnds = 0;
  let spaces = '';
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const isEnd = !isText && (lexeme === '\n' || lexeme === '\r\n');
    lineEnds = isEnd ? lineEnds + 1 : lineEnds;
    if (isEnd && lineEnds > mostEmptyLines) {
      parser.offset += spaces.length + lexeme.length;
      spaces = '';
      continue;
    }
    if (spaces !== '') yield spaces;
    // Whether a line is empty shows at its end.
    spaces = !isText && lineEnds >= mostEmptyLines && /^ +$/.test(lexeme) ? lexeme : '';
    if (spaces !== '') continue;
    if (!isEnd) lineEnds = /^ +$/.test(lexeme) ? lineEnds : 0;
    isText = lexeme === scalarMark;
    yield lexeme;
  }
  if (spaces !== '') yield spaces;
}
