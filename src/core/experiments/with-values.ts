import { setValue } from '../schema/set-value.ts';
import { readSettings } from '../schema/settings.ts';
import { applyFix } from '../source/apply-fix.ts';
import { parse } from '../source/parse.ts';
import type { TrainerName } from '../target.ts';
import { mappingRules, trainers } from '../trainers/trainers.ts';

/** A key and the value that it shall have, as YAML text. */
export interface NewValue {
  readonly path: string;
  readonly value: string;
}

/**
 * A config with other values: each key's value replaced where the trainer takes it from, or the key added. Everything
 * else stays as it is, byte for byte.
 * @returns null where the text has faults, or a section is written in a way that cannot be added to
 */
export function withValues(text: string, trainer: TrainerName, values: readonly NewValue[]): string | null {
  let changed = text;
  for (const { path, value } of values) {
    const source = parse(changed);
    if (source.faults.length > 0 || source.tooLarge || source.bomb !== null) return null;
    const settings = readSettings(source, mappingRules(trainers[trainer].loader));
    const edit = setValue(source, settings, path, value);
    if (edit === null) return null;
    changed = applyFix(changed, { title: '', edits: [edit] });
  }
  return changed;
}
