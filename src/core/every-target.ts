import { boardNames } from './boards/boards.ts';
import type { Target } from './target.ts';
import { releaseNames } from './trainers/releases.ts';
import { trainerNames } from './trainers/trainers.ts';

/** Every target that the pickers offer, those included where the trainer is not part of the release. */
export const everyTarget: readonly Target[] = boardNames.flatMap((board) =>
  trainerNames.flatMap((trainer) =>
    releaseNames.flatMap((release) =>
      (['launcher', 'direct'] as const).map((run) => ({ board, trainer, release, run })),
    ),
  ),
);
