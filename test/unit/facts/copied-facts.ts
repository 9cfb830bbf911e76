import type { Contract } from '../../../src/core/facts/contract.ts';
import { type Facts, knownFacts } from '../../../src/core/facts/facts.ts';
import type { ReleaseName } from '../../../src/core/index.ts';

/** The name of a copied release line: no real one can have it. */
export const copied = 'v9.99' as ReleaseName;

const renamed = (contract: Contract): Contract => ({ ...contract, release: copied });

/** The facts with a copy of a release line beside it, under another name, as a release is added that changes nothing. */
export function beside(release: ReleaseName, facts: Facts = knownFacts): Facts {
  const original = facts.releases[release];
  if (original === undefined) throw new Error(`There is no ${release}.`);
  return {
    ...facts,
    releases: { ...facts.releases, [copied]: { ...original, name: copied } },
    contracts: facts.contracts.flatMap((one) => (one.release === release ? [one, renamed(one)] : [one])),
  };
}

/** The facts with the copy in the original's place. */
export function instead(release: ReleaseName, facts: Facts = knownFacts): Facts {
  return {
    ...facts,
    releases: Object.fromEntries(
      Object.entries(facts.releases).map(([name, one]) =>
        name === release ? [copied, { ...one, name: copied }] : [name, one],
      ),
    ),
    contracts: facts.contracts.map((one) => (one.release === release ? renamed(one) : one)),
  };
}

/** The facts with the contract of a trainer in the copy changed. */
export function mutated(facts: Facts, trainer: string, change: Partial<Contract>): Facts {
  return {
    ...facts,
    contracts: facts.contracts.map((one) =>
      one.release === copied && one.trainer === trainer ? { ...one, ...change } : one,
    ),
  };
}

/** An answer with the copy's name put back: `v999` is how the launcher's functions have it. */
export function named(answer: unknown, release: string): string {
  return JSON.stringify(answer)
    .replaceAll(copied, release)
    .replaceAll(copied.replace('.', ''), release.replace('.', ''));
}
