import { keysIn, keysNamed, nameOf } from '../schema/keys.ts';
import { nearestName } from '../schema/nearest-name.ts';
import type { Rule } from './rule.ts';
import { fixes, quoted } from './wording.ts';

export const unknownSection: Rule = {
  code: 'unknown-section',
  group: 'Knowing the keys',
  severity: 'warning',
  title: 'A section that nothing reads',
  summary: 'Speaks where a key at the top is no section that a trainer or the lesson knows.',
  check({ view }, report) {
    const sections = keysIn('').map((key) => key.path);
    for (const stray of view.settings.strays) {
      if (stray.section !== '' || keysNamed(stray.name).length > 0) continue;
      const near = nearestName(stray.name, sections);
      const isTaken = near !== null && view.has(near);
      const key = near === null ? nearestKey(stray.name) : null;
      report({
        span: stray.entry.keySpan,
        message: `No trainer reads a section ${quoted(stray.name)}; it is ignored without a word.${
          near !== null
            ? ` Did you mean ${near}${isTaken ? ', which is there already' : ''}?`
            : key !== null
              ? ` Did you mean ${key}?`
              : ` The sections are ${sections.join(', ')}.`
        }`,
        fixes:
          near === null || isTaken ? [] : fixes(`Rename to ${near}`, { ...stray.entry.keySpan, text: near }),
      });
    }
  },
};

/** A key of training_config that was perhaps meant, with its section. */
function nearestKey(name: string): string | null {
  const keys = keysIn('training_config');
  const other = keys.find((key) => key.otherNames?.includes(name));
  const near = other
    ? nameOf(other.path)
    : nearestName(
        name,
        keys.map((key) => nameOf(key.path)),
      );
  return near === null ? null : `training_config.${near}`;
}
