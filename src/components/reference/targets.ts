import { andList, type Contract, contracts, releasesOf, trainerNames } from '../../core/index.ts';

/** The targets in the order of the matrix: trainer by trainer, and each from its first release to its last. */
export const targets: readonly Contract[] = trainerNames.flatMap((trainer) =>
  releasesOf(trainer).flatMap((release) =>
    contracts.filter((contract) => contract.trainer === trainer && contract.release === release),
  ),
);

/** Targets in words, as short as they can be: "every trainer", "nanogpt-cpp", "nanogpt-cpp v0.64 and v0.67". */
export function targetsInWords(some: readonly Contract[]): string {
  if (some.length === targets.length) return 'every trainer';
  return andList(
    trainerNames.flatMap((trainer) => {
      const releases = some.filter((target) => target.trainer === trainer).map(({ release }) => release);
      if (releases.length === 0) return [];
      return releases.length === releasesOf(trainer).length ? [trainer] : [`${trainer} ${andList(releases)}`];
    }),
  );
}
