import { Lexer } from 'yaml';
import type { Span } from '../diagnostic.ts';

/** The lexer's marks between tokens; they are not part of the text. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const scalarMark = '\u001f';

/**
 * Tabs that stand between tokens or inside a plain value: YAML 1.2 and yaml-cpp allow them after the indentation,
 * PyYAML stops at each ("found character '\t' that cannot start any token").
 */
export function tabSeparators(text: string): readonly Span[] {
  if (!text.includes('\t')) return [];
  const spans: Span[] = [];
  let at = 0;
  let isScalar = false;
  let isBlock = false;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) {
      isScalar = token === scalarMark;
      continue;
    }
    const isOpaque = isScalar ? isBlock || /^["']/.test(token) : !/^[ \t]+$/.test(token);
    if (!isOpaque) {
      for (const tab of token.matchAll(/\t+/g)) {
        spans.push({ start: at + tab.index, end: at + tab.index + tab[0].length });
      }
    }
    isBlock = !isScalar && (/^[|>]/.test(token) || (isBlock && /^(?:[ \t\r\n]*|#.*)$/.test(token)));
    isScalar = false;
    at += token.length;
  }
  return spans;
}
