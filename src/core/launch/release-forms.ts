import { type Facts, knownFacts, releasesOf } from '../facts/facts.ts';
import type { Target } from '../facts/target.ts';
import { type TargetFacts, targetFacts } from '../facts/target-facts.ts';
import { type NativeOptions, native } from './native/native.ts';
import type { Native } from './native/native-form.ts';

/** What one release line needs, or why it cannot be had there. */
export interface ReleaseForm {
  readonly known: TargetFacts;
  readonly native: Native;
}

/** The native form for each release in which the trainer works. */
export function releaseForms(target: Target, config: string, options: NativeOptions): readonly ReleaseForm[] {
  const facts: Facts = options.facts ?? knownFacts;
  return releasesOf(target.trainer, facts).map((release) => {
    const at: Target = { ...target, release, run: 'launcher' };
    return { known: targetFacts(at, facts), native: native(at, config, options) };
  });
}
