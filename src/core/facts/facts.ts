import { type Board, boards } from './boards.ts';
import type { Contract } from './contract.ts';
import { contracts } from './contracts.ts';
import type { Release } from './release.ts';
import { releases } from './releases.ts';
import type { BoardName, ReleaseName, RunMode, Target, TrainerName } from './target.ts';
import type { Trainer } from './trainer.ts';
import { trainers } from './trainers.ts';

/** All that is known of tt-train, by name; the engine is handed it, and asks it for properties. */
export interface Facts {
  readonly boards: Readonly<Record<string, Board>>;
  /** From the oldest to the newest. */
  readonly releases: Readonly<Record<string, Release>>;
  readonly trainers: Readonly<Record<string, Trainer>>;
  readonly contracts: readonly Contract[];
}

/** What the project knows. */
export const knownFacts: Facts = { boards, releases, trainers, contracts };

export const boardNames = Object.keys(boards) as readonly BoardName[];
export const releaseNames = Object.keys(releases) as readonly ReleaseName[];
export const trainerNames = Object.keys(trainers) as readonly TrainerName[];

const runs: readonly RunMode[] = ['launcher', 'direct'];

/** Every target that the pickers offer, those included where the trainer is not part of the release. */
export const everyTarget: readonly Target[] = boardNames.flatMap((board) =>
  trainerNames.flatMap((trainer) =>
    releaseNames.flatMap((release) => runs.map((run) => ({ board, trainer, release, run }))),
  ),
);

/** The release lines in which a trainer works, from the oldest. */
export function releasesOf(trainer: TrainerName, { contracts }: Facts = knownFacts): readonly ReleaseName[] {
  return contracts.filter((contract) => contract.trainer === trainer).map(({ release }) => release);
}

/** The contract of a trainer in a release; undefined where the trainer does not work in it. */
export function contractOf(
  trainer: TrainerName,
  release: ReleaseName,
  { contracts }: Facts = knownFacts,
): Contract | undefined {
  return contracts.find((contract) => contract.trainer === trainer && contract.release === release);
}
