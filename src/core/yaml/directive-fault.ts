import type { CST } from 'yaml';
import type { TextFault } from './text-fault.ts';

/** No config has a directive at all; the parser hands each of them on to every document, and its words to every tag. */
const mostDirectives = 100;
const longestDirective = 1_024;

/** The first directive with which a text is not read, or null. */
export function directiveFault(tokens: readonly CST.Token[]): TextFault | null {
  let directives = 0;
  for (const token of tokens) {
    if (token.type !== 'directive') continue;
    directives += 1;
    const message =
      directives > mostDirectives
        ? `Expected at most ${mostDirectives} directives; there are more, and the text is not read.`
        : token.source.length > longestDirective
          ? 'Expected a directive of at most 1,024 characters; this one is longer, and the text is not read.'
          : null;
    const span = { start: token.offset, end: token.offset + token.source.length };
    if (message !== null) return { code: 'yaml-syntax', span, message, fixes: [] };
  }
  return null;
}
