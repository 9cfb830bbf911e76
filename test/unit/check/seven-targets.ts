import { type Target, trainerNames, trainers } from '../../../src/core/index.ts';

/** The trainers with their releases: the targets that there are. */
export const sevenTargets: readonly Pick<Target, 'trainer' | 'release'>[] = trainerNames.flatMap((trainer) =>
  trainers[trainer].releases.map((release) => ({ trainer, release })),
);
