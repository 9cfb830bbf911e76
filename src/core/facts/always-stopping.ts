import type { StopsAlways } from './contract.ts';
import { contractOf, type Facts, knownFacts } from './facts.ts';
import type { ReleaseName, TrainerName } from './target.ts';

/** How a trainer of a release ends with every config; null where there are configs with which it trains. */
export function stopsAlways(
  trainer: TrainerName,
  release: ReleaseName,
  facts: Facts = knownFacts,
): StopsAlways | null {
  return contractOf(trainer, release, facts)?.stopsAlways ?? null;
}

/** Whether there is a release in which it does. */
export function stopsSomewhere(trainer: string, { contracts }: Facts = knownFacts): boolean {
  return contracts.some((contract) => contract.trainer === trainer && contract.stopsAlways !== null);
}

/** That it does, in a sentence; null where it does not. */
export function stopsAlwaysSentence(
  trainer: TrainerName,
  release: ReleaseName,
  facts: Facts = knownFacts,
): string | null {
  if (stopsAlways(trainer, release, facts) === null) return null;
  return `${facts.trainers[trainer]?.program} at ${release} stops with every config, before its first step.`;
}

/** The programs of a release that do train, and are there instead. */
export function programsThatTrain(release: ReleaseName, facts: Facts = knownFacts): readonly string[] {
  const training = facts.contracts.filter(
    (contract) => contract.release === release && contract.stopsAlways === null,
  );
  return Object.values(facts.trainers)
    .filter(({ name }) => training.some(({ trainer }) => trainer === name))
    .map(({ program }) => program);
}
