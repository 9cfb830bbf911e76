import type { CheckResult } from '../core/index.ts';

/** One file of a call, with what the engine says of it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly result: CheckResult;
}
