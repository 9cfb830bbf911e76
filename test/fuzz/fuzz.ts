import fc from 'fast-check';
import { boardNames, type Target, trainerNames, trainers } from '../../src/core/index.ts';
import { hostileText } from './hostile-text.ts';
import { type FuzzCase, subjects } from './subjects.ts';

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  /** Texts to damage; sound configs, mostly. */
  readonly starts: readonly string[];
  /** Milliseconds now, by some clock; used to find the slowest answer. */
  readonly now: () => number;
}

export interface Failure {
  readonly subject: string;
  readonly what: string;
  readonly case: FuzzCase;
}

export interface FuzzReport {
  readonly cases: number;
  readonly answers: number;
  /** The first hundred. */
  readonly failures: readonly Failure[];
  readonly slowest: { readonly milliseconds: number; readonly subject: string; readonly length: number };
}

const targets: readonly Target[] = boardNames.flatMap((board) =>
  trainerNames.flatMap((trainer) =>
    trainers[trainer].releases.flatMap((release) =>
      (['launcher', 'direct'] as const).map((run) => ({ board, trainer, release, run })),
    ),
  ),
);

/** Every how many-th case is asked once more. */
const askedTwice = 10;

/** Gives every subject every case: it has to answer, soundly, and the same when it is asked again. */
export async function fuzz({ cases, seed, starts, now }: FuzzOptions): Promise<FuzzReport> {
  const text = hostileText(starts);
  const arbitrary: fc.Arbitrary<FuzzCase> = fc.record(
    { text, target: fc.constantFrom(...targets), model: text },
    { requiredKeys: ['text', 'target'] },
  );
  const failures: Failure[] = [];
  let slowest = { milliseconds: 0, subject: '', length: 0 };
  let answers = 0;

  for (const [at, one] of fc.sample(arbitrary, { numRuns: cases, seed }).entries()) {
    for (const subject of subjects) {
      const began = now();
      try {
        const { value, faults } = await subject.ask(one);
        const milliseconds = now() - began;
        if (milliseconds > slowest.milliseconds)
          slowest = { milliseconds, subject: subject.name, length: one.text.length };
        answers++;
        for (const what of faults) failures.push({ subject: subject.name, what, case: one });
        if (at % askedTwice === 0 && JSON.stringify((await subject.ask(one)).value) !== JSON.stringify(value))
          failures.push({ subject: subject.name, what: 'the second answer is another', case: one });
      } catch (error) {
        failures.push({ subject: subject.name, what: `threw ${String(error)}`, case: one });
      }
    }
    if (failures.length > 100) break;
  }
  return { cases, answers, failures: failures.slice(0, 100), slowest };
}
