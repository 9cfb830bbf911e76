import { releasesOf, type Target, trainerNames } from '../../../src/core/index.ts';

/** The trainers with their releases: the targets that there are. */
export const sevenTargets: readonly Pick<Target, 'trainer' | 'release'>[] = trainerNames.flatMap((trainer) =>
  releasesOf(trainer).map((release) => ({ trainer, release })),
);
