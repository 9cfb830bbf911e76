import { isEmpty } from '../yaml/node.ts';
import { missingSpaceFault } from '../yaml/word-fault.ts';
import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

export const notAMapping: Rule = {
  code: 'not-a-mapping',
  group: 'Reading the text',
  severity: 'error',
  title: 'The top of the config holds no keys',
  summary: 'Speaks where the whole text is a list or a single value instead of sections.',
  check({ source }, report) {
    const { root } = source;
    if (root === null || root.kind === 'mapping' || isEmpty(source)) return;
    const found =
      root.kind === 'sequence' ? 'a list' : quoted(source.text.slice(root.span.start, root.span.end));
    const space = root.kind === 'scalar' ? missingSpaceFault(root.text, root.span) : null;
    report({
      span: root.span,
      message: `Expected sections such as training_config: at the top, found ${found}.${space ? ` ${space.message}` : ''}`,
      fixes: space?.fixes ?? [],
    });
  },
};
