import { grouped } from '../in-words.ts';
import { largestExpansion, largestExpansionTogether, mostCharactersTogether } from '../yaml/alias-bomb.ts';
import { oneLine } from '../yaml/one-line.ts';
import type { Rule } from './rule.ts';

export const aliasExpansion: Rule = {
  code: 'alias-expansion',
  group: 'Reading the text',
  severity: 'error',
  title: 'An alias that expands without bound, or names nothing',
  summary:
    'Speaks where aliases multiply past 10,000 values or 1,000,000 characters, and where an alias has no anchor before it.',
  evenIfBroken: true,
  check({ source }, report) {
    for (const alias of source.aliases) {
      if (alias.target !== null) continue;
      report({
        span: alias.span,
        message: `*${oneLine(alias.name)} names nothing: expected &${oneLine(alias.name)} on a whole value before it. Both loaders stop here.`,
      });
    }
    if (source.bomb === null) return;
    const { alias, tooMany, count } = source.bomb;
    const name = `*${oneLine(alias.name)}`;
    const [expected, found] = {
      values: [
        `an alias to stand for at most ${grouped(largestExpansion)} values`,
        `${name} stands for ${count > 1e15 ? 'more than 10^15' : grouped(count)}`,
      ],
      'values together': [
        `all aliases together to stand for at most ${grouped(largestExpansionTogether)} values`,
        `with ${name} they stand for ${grouped(count)}`,
      ],
      'characters together': [
        `all aliases together to stand for at most ${grouped(mostCharactersTogether)} characters`,
        `with ${name} they stand for ${count > 1e15 ? 'more than 10^15' : grouped(count)}`,
      ],
    }[tooMany];
    report({ span: alias.span, message: `Expected ${expected}; ${found}. Nothing further is read.` });
  },
};
