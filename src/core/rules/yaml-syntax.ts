import { keysNamed } from '../keys/keys.ts';
import { indentationTest } from '../yaml/line-start.ts';
import { pythonRefusals } from '../yaml/python-refusals.ts';
import { tabSeparators } from '../yaml/tab-separators.ts';
import type { TextFault } from '../yaml/text-fault.ts';
import type { Finding, Rule } from './rule.ts';
import { correction } from './wording.ts';

export const yamlSyntax: Rule = {
  code: 'yaml-syntax',
  group: 'Reading the text',
  severity: 'error',
  title: 'The text is not YAML',
  summary: 'Speaks at every place where the text breaks the rules of YAML; the trainers stop there.',
  evenIfBroken: true,
  check({ source, trainer }, report) {
    for (const fault of source.faults) if (fault.code === 'yaml-syntax') report(findingOf(fault));
    if (trainer.loader !== 'PyYAML') return;
    for (const { span, message } of source.faults.length > 0 ? [] : pythonRefusals(source)) {
      report({ span, message: `YAML allows this; PyYAML stops here with "${message}".` });
    }
    // A tab in front of a line's text is tab-indentation's, where the parser told it.
    const isIndentation = indentationTest(source.text);
    for (const span of tabSeparators(source.text)) {
      if (source.faults.length > 0 && isIndentation(span.start)) continue;
      report({
        span,
        message:
          'PyYAML stops at this tab with "found character \'\\t\' that cannot start any token"; yaml-cpp reads on. Write a space.',
        fixes: correction('syntax', 'Write a space', { ...span, text: ' ' }),
      });
    }
  },
};

/** Words in a row are a key without its colon only where the first is a key that some trainer or the lesson knows. */
function findingOf({ span, message, fixes, ifKey }: TextFault): Finding {
  const isText = ifKey !== undefined && keysNamed(ifKey.name).length === 0;
  return isText ? { span, message: ifKey.otherwise } : { span, message, fixes };
}
