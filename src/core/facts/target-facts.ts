import type { Board } from './boards.ts';
import type { Contract } from './contract.ts';
import { contractOf, type Facts, knownFacts } from './facts.ts';
import type { Release } from './release.ts';
import { defaultTarget, type Target } from './target.ts';
import type { Trainer } from './trainer.ts';

/** All that is known of one target. The engine asks this, and never by a name. */
export interface TargetFacts {
  readonly target: Target;
  readonly board: Board;
  readonly trainer: Trainer;
  readonly release: Release;
  /** undefined where the trainer does not work in the release. */
  readonly contract: Contract | undefined;
  /** Where it is from, for what concerns other targets too. */
  readonly facts: Facts;
}

/** The facts of a target whose names are in `facts`. What is not given of it is taken from `defaultTarget`. */
export function targetFacts(given: Partial<Target>, facts: Facts = knownFacts): TargetFacts {
  const target: Target = { ...defaultTarget, ...given };
  return {
    target,
    board: named(facts.boards, target.board),
    trainer: named(facts.trainers, target.trainer),
    release: named(facts.releases, target.release),
    contract: contractOf(target.trainer, target.release, facts),
    facts,
  };
}

/** @throws Error where there is no such name: nobody can ask for it whose types were checked */
function named<T>(all: Readonly<Record<string, T>>, name: string): T {
  const found = all[name];
  if (found === undefined) throw new Error(`There are no facts of ${name}.`);
  return found;
}
