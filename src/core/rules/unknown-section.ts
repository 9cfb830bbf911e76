import type { Fix, Span } from '../diagnostic.ts';
import { keyMeantBy, keysIn, keysNamed, nameOf, namesIn } from '../keys/keys.ts';
import { isSlipOf, nameIndex, nearestName } from '../keys/nearest-name.ts';
import type { Rule } from './rule.ts';
import { correction, fixes, quoted } from './wording.ts';

export const unknownSection: Rule = {
  code: 'unknown-section',
  group: 'Knowing the keys',
  severity: 'warning',
  title: 'A section that nothing reads',
  summary: 'Speaks where a key at the top is no section that a trainer or the lesson knows.',
  check({ view }, report) {
    for (const { name, section, entry } of view.settings.unknownEntries) {
      if (section !== '' || keysNamed(name).length > 0) continue;
      const near = nearestSection(name);
      const isTaken = near !== null && view.has(near);
      const isSlip = near !== null && isSlipOf(name, near, namesIn(''));
      report({
        span: entry.keySpan,
        message: `No trainer reads a section ${quoted(name)}; it is ignored without a word. ${advice(name, near, isTaken)}`,
        fixes: near === null || isTaken ? [] : renaming(entry.keySpan, near, isSlip),
      });
    }
  },
};

function renaming(span: Span, text: string, isSlip: boolean): readonly Fix[] {
  const title = `Rename to ${text}`;
  return isSlip ? correction('spelling', title, { ...span, text }) : fixes(title, { ...span, text });
}

const sectionNames = keysIn('').map((key) => key.path);
/** Every word that stands for a section, so that "trainng" finds training_config. */
const words = nameIndex(keysIn('').flatMap((key) => [key.path, ...(key.otherNames ?? [])]));

function nearestSection(name: string): string | null {
  const word = nearestName(name, words);
  return word === null ? null : (keyMeantBy('', word)?.path ?? word);
}

function advice(name: string, near: string | null, isTaken: boolean): string {
  if (near !== null) return `Did you mean ${near}${isTaken ? ', which is there already' : ''}?`;
  const meant = keyMeantBy('training_config', name);
  const key = meant ? nameOf(meant.path) : nearestName(name, namesIn('training_config'));
  return key === null
    ? `The sections are ${sectionNames.join(', ')}.`
    : `Did you mean training_config.${key}?`;
}
