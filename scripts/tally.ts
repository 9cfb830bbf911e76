import { writeFileSync } from 'node:fs';

/** What a step of `./run test` counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
}

export interface SkippedTest {
  readonly name: string;
  /** In words; empty where the test tells none. */
  readonly reason: string;
}

/** Where a test runner leaves its tally for `./run test`; unset where it runs on its own. */
export const tallyVariable = 'TRAINYARD_TALLY';

export function leaveTally(tally: Tally): void {
  const path = process.env[tallyVariable];
  if (path !== undefined) writeFileSync(path, JSON.stringify(tally));
}
