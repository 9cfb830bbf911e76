import type { Contract } from '../facts/contract.ts';
import type { Target } from '../facts/target.ts';
import type { Key } from '../keys/key.ts';
import { keysIn } from '../keys/keys.ts';
import type { ChosenTypes } from './chosen-types.ts';
import { programOf } from './key-help.ts';
import { optimizerPath } from './status/optimizer-block.ts';
import { statusBy } from './status-by.ts';
import { unreadUse } from './unread-use.ts';
import { withoutIt } from './without-it.ts';

/**
 * What comes of a key that is written.
 * - `required`, `read`: the trainer reads it under this name.
 * - `launcher`: the launcher has it done, or writes it where the trainer reads it.
 * - `unread`: nothing does what it says.
 */
export interface KeyUse {
  readonly kind: 'required' | 'read' | 'launcher' | 'unread';
  /** What this target does with it, in a sentence. */
  readonly sentence: string;
  /** Why, in a word or two, where nothing reads it under this name. */
  readonly note: string | null;
}

/** What a target makes of a key; of an optimizer's and a model's keys, by the type that the config chooses. */
export function keyUse(contract: Contract, key: Key, target: Target, chosen: ChosenTypes): KeyUse {
  if (key.type === 'section') return sectionUse(contract, key, target, chosen);
  const { status, who } = statusBy(contract, key, chosen);
  const coercion = contract.keys.find(({ path }) => path === key.path)?.coercion;
  const how = coercion === undefined ? '' : coercion === 'raw' ? ' without converting it' : ` as ${coercion}`;
  switch (status.kind) {
    case 'required':
      return { kind: 'required', sentence: `${who} requires it and reads it${how}.`, note: null };
    case 'optional':
    case 'base file':
      return { kind: 'read', sentence: `${who} reads it${how}; ${withoutIt(key, status)}.`, note: null };
    case 'by type':
      return {
        kind: 'read',
        sentence: `${who} reads it; what holds without it depends on the type.`,
        note: null,
      };
    default:
      return unreadUse(contract, key, target, status, who);
  }
}

function sectionUse(contract: Contract, key: Key, target: Target, chosen: ChosenTypes): KeyUse {
  const uses = keysIn(key.path).map((one) => keyUse(contract, one, target, chosen).kind);
  const read = uses.filter((kind) => kind === 'read' || kind === 'required').length;
  const who = programOf(contract);
  if (read > 0) {
    const isRequired = key.path === optimizerPath && contract.optimizer === 'required block';
    const reads = `${read} of its ${uses.length} keys ${read === 1 ? 'takes' : 'take'} effect in ${who}`;
    return {
      kind: isRequired ? 'required' : 'read',
      sentence: isRequired ? `${reads}, which stops without the section.` : `${reads}.`,
      note: null,
    };
  }
  if (key.ownFile !== undefined) {
    return { kind: 'unread', sentence: `It belongs in a file of its own: ${key.ownFile}.`, note: 'own file' };
  }
  const byLauncher = uses.filter((kind) => kind === 'launcher').length;
  return {
    kind: byLauncher > 0 ? 'launcher' : 'unread',
    sentence:
      byLauncher > 0
        ? `${who} follows none of its keys; the launcher sees to ${byLauncher} of its ${uses.length}.`
        : `${who} follows none of its keys.`,
    note: byLauncher > 0 ? 'by the launcher' : 'not read',
  };
}
