import type { Key } from '../keys/key.ts';
import { keyMeantBy, keysNamed, nameOf, sectionOf } from '../keys/keys.ts';
import { moveEntry } from '../keys/move-entry.ts';
import type { Settings } from '../keys/settings.ts';
import type { Rule } from './rule.ts';

export const misplacedKey: Rule = {
  code: 'misplaced-key',
  group: 'Knowing the keys',
  severity: 'error',
  title: 'A key in the wrong section',
  summary: 'Speaks where a known key stands in a section, or at the top, where nothing reads it.',
  check({ view, source, contract, trainer }, report) {
    for (const { key, entry } of view.settings.at.values()) {
      // Monolithic configs ended before v0.64 (tt-train.md, section 0): the trainer then builds another model.
      if (key.ownFile === undefined || !view.has('training_config')) continue;
      if (key.path === 'transformer_config' && contract?.mergesModel === true) continue;
      report({
        span: entry.keySpan,
        message: `${key.path} belongs in ${key.ownFile}; beside training_config ${trainer.program} does not read it.`,
      });
    }
    for (const unknownEntry of view.settings.unknownEntries) {
      const homes = keysNamed(unknownEntry.name);
      if (homes.length === 0) continue;
      // The section has the setting under another name: unknown-key says which.
      if (keyMeantBy(unknownEntry.section, unknownEntry.name) !== undefined) continue;
      const home = homeOf(homes, view.settings);
      if (home.ownFile !== undefined) {
        report({
          span: unknownEntry.entry.keySpan,
          message: `${unknownEntry.name} belongs in ${home.ownFile}; in ${unknownEntry.section} no trainer reads it.`,
        });
        continue;
      }
      const section = sectionOf(home.path);
      const where = unknownEntry.section === '' ? 'at the top' : `in ${unknownEntry.section}`;
      const isTaken = view.has(home.path);
      const edits = isTaken ? null : moveEntry(source, view.settings, unknownEntry, section);
      const place = section === '' ? 'at the top' : `in ${section}`;
      report({
        span: unknownEntry.entry.keySpan,
        message: `${unknownEntry.name} belongs ${place}; ${where} no trainer reads it.${isTaken ? ` ${home.path} is set already.` : ''}`,
        fixes:
          edits === null
            ? []
            : [
                {
                  title: section === '' ? 'Move to the top' : `Move to ${section}`,
                  edits,
                  // With two homes the reader knows which was meant.
                  ...(homes.length === 1 ? { corrects: 'place' as const } : {}),
                },
              ],
      });
    }
  },
};

/** Of the sections that know the key, one that is there, else the first of the schema. */
function homeOf(homes: readonly Key[], settings: Settings): Key {
  const [first] = homes;
  const there = homes.find((key) => key.path === nameOf(key.path) || settings.at.has(sectionOf(key.path)));
  const home = there ?? first;
  if (home === undefined) throw new Error('A misplaced key has a home.');
  return home;
}
