import { largestExpansion, largestExpansionTogether } from '../yaml/alias-bomb.ts';
import { oneLine } from '../yaml/one-line.ts';
import type { Rule } from './rule.ts';
import { grouped } from './wording.ts';

export const aliasExpansion: Rule = {
  code: 'alias-expansion',
  group: 'Reading the text',
  severity: 'error',
  title: 'An alias that expands without bound, or names nothing',
  summary: 'Speaks where aliases multiply past 10,000 values, and where an alias has no anchor before it.',
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
    const { alias, values, isTogether } = source.bomb;
    if (isTogether) {
      report({
        span: alias.span,
        message: `Expected all aliases together to stand for at most ${grouped(largestExpansionTogether)} values; with *${oneLine(alias.name)} they stand for ${grouped(values)}. Nothing further is read.`,
      });
      return;
    }
    const count = values > 1e15 ? 'more than 10^15' : grouped(values);
    report({
      span: alias.span,
      message: `Expected an alias to stand for at most ${grouped(largestExpansion)} values; *${oneLine(alias.name)} stands for ${count}. Nothing further is read.`,
    });
  },
};
