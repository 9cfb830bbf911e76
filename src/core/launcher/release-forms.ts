import type { ReleaseName, Target } from '../target.ts';
import { type NativeOptions, native } from '../trainers/native/native.ts';
import type { Native } from '../trainers/native/native-form.ts';
import { releaseNames } from '../trainers/releases.ts';
import { trainers } from '../trainers/trainers.ts';

/** What one release line needs, or why it cannot be had there. */
export interface ReleaseForm {
  readonly release: ReleaseName;
  readonly target: Target;
  readonly native: Native;
}

/** The native form for each release in which the trainer exists. */
export function releaseForms(target: Target, config: string, options: NativeOptions): readonly ReleaseForm[] {
  return releaseNames
    .filter((release) => trainers[target.trainer].releases.includes(release))
    .map((release) => {
      const at: Target = { ...target, release, run: 'launcher' };
      return { release, target: at, native: native(at, config, options) };
    });
}
