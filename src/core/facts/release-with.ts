import type { Contract } from './contract.ts';
import type { Facts } from './facts.ts';

/** The release lines in which a trainer does something, from the oldest. */
function releasesWith(
  facts: Facts,
  trainer: string,
  does: (contract: Contract) => boolean,
): readonly string[] {
  const found = facts.contracts.filter((contract) => contract.trainer === trainer && does(contract));
  return Object.keys(facts.releases).filter((name) => found.some(({ release }) => release === name));
}

/** The oldest release line in which a trainer does something; undefined where none does. */
export function firstReleaseWith(
  facts: Facts,
  trainer: string,
  does: (contract: Contract) => boolean,
): string | undefined {
  return releasesWith(facts, trainer, does)[0];
}

/** The newest release line in which a trainer does something; undefined where none does. */
export function lastReleaseWith(
  facts: Facts,
  trainer: string,
  does: (contract: Contract) => boolean,
): string | undefined {
  return releasesWith(facts, trainer, does).at(-1);
}
