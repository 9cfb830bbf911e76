import type { TrainerName } from '../facts/target.ts';
import { trainers } from '../facts/trainers.ts';
import { setValue } from '../keys/set-value.ts';
import { readSettings } from '../keys/settings.ts';
import { mappingRules } from '../load/mapping-rules.ts';
import { applyFix } from '../yaml/edit.ts';
import { parse } from '../yaml/parse.ts';

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
