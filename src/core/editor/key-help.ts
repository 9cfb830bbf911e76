import { contractOf } from '../facts/facts.ts';
import type { Target } from '../facts/target.ts';
import { trainers } from '../facts/trainers.ts';
import type { Key } from '../keys/key.ts';
import type { ChosenTypes } from './chosen-types.ts';
import { type KeyUse, keyUse } from './key-use.ts';
import { takes } from './status/takes.ts';
import { isNothing, valueText } from './status/value-text.ts';
import { typeHelp } from './type-help.ts';

/** What can be told of a key besides its value: the same in a hover and beside a completion. */
export interface KeyHelp {
  readonly path: string;
  readonly sentence: string;
  /** Type, bounds and choices, in words; null for a section. */
  readonly takes: string | null;
  /** The documented default, as it is written. */
  readonly default: string | null;
  readonly use: KeyUse;
  /** What else has to be known: the keys of an optimizer, say. */
  readonly notes: readonly string[];
  /** Its place among the reference's pages, from the site's root. */
  readonly reference: string;
}

/** All that is known of a key for a target. */
export function keyHelp(key: Key, target: Target, chosen: ChosenTypes): KeyHelp {
  const contract = contractOf(target.trainer, target.release);
  const program = trainers[target.trainer].program;
  return {
    path: key.path,
    sentence: key.sentence,
    takes: key.type === 'section' ? null : takes(key),
    default: key.default === undefined || isNothing(key.default) ? null : valueText(key.default),
    use:
      contract === undefined
        ? { kind: 'unread', sentence: `There is no ${program} at ${target.release}.`, note: 'not read' }
        : keyUse(contract, key, target, chosen),
    notes: contract === undefined ? [] : typeHelp(contract, key, chosen),
    reference: `/reference/#${key.path}`,
  };
}

/** A target's program and release, as a sentence names them: `train_nanogpt.py at v0.68`. */
export function programOf({ trainer, release }: Pick<Target, 'trainer' | 'release'>): string {
  return `${trainers[trainer].program} at ${release}`;
}
