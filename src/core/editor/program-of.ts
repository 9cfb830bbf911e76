import type { Target } from '../facts/target.ts';
import { trainers } from '../facts/trainers.ts';

/** A target's program and release, as a sentence names them: `train_nanogpt.py at v0.68`. */
export function programOf({ trainer, release }: Pick<Target, 'trainer' | 'release'>): string {
  return `${trainers[trainer].program} at ${release}`;
}
