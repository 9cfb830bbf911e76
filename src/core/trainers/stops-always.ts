import type { ReleaseName, TrainerName } from '../target.ts';
import type { StopsAlways } from './contract.ts';
import { contractOf, contracts } from './contracts.ts';
import { trainerNames, trainers } from './trainers.ts';

/** How a trainer of a release ends with every config; null where there are configs with which it trains. */
export function stopsAlways(trainer: TrainerName, release: ReleaseName): StopsAlways | null {
  return contractOf(trainer, release)?.stopsAlways ?? null;
}

/** Whether there is a release in which it does. */
export function stopsSomewhere(trainer: TrainerName): boolean {
  return contracts.some((contract) => contract.trainer === trainer && contract.stopsAlways !== null);
}

/** That it does, in a sentence; null where it does not. */
export function stopsAlwaysSentence(trainer: TrainerName, release: ReleaseName): string | null {
  if (stopsAlways(trainer, release) === null) return null;
  return `${trainers[trainer].program} at ${release} stops with every config, before its first step.`;
}

/** The programs of a release that do train, and are there instead. */
export function programsThatTrain(release: ReleaseName): readonly string[] {
  return trainerNames
    .filter((trainer) => contractOf(trainer, release)?.stopsAlways === null)
    .map((trainer) => trainers[trainer].program);
}
