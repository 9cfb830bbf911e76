import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { boardNames, releasesOf, type Target, trainerNames } from '../../src/core/index.ts';
import { mostTime, processorTime } from './bounds.ts';
import { hostileText } from './hostile-text.ts';
import { type FuzzCase, subjects } from './subjects.ts';

export interface Failure {
  readonly subject: string;
  readonly what: string;
  /** What was asked, cut short. */
  readonly case: string;
}

export interface FuzzReport {
  readonly cases: number;
  readonly answers: number;
  /** The first hundred. */
  readonly failures: readonly Failure[];
  readonly slowest: { readonly milliseconds: number; readonly subject: string; readonly length: number };
  /** A hash of the answers that were asked for twice: the same wherever and whenever these cases are tried. */
  readonly digest: string;
}

const targets: readonly Target[] = boardNames.flatMap((board) =>
  trainerNames.flatMap((trainer) =>
    releasesOf(trainer).flatMap((release) =>
      (['launcher', 'direct'] as const).map((run) => ({ board, trainer, release, run })),
    ),
  ),
);

interface RandomCases {
  readonly cases: number;
  readonly seed: number;
  /** Texts to damage; sound configs, mostly. */
  readonly starts: readonly string[];
}

/** So many cases, the same for a seed. */
export function randomCases({ cases, seed, starts }: RandomCases): readonly FuzzCase[] {
  const text = hostileText(starts);
  const arbitrary: fc.Arbitrary<FuzzCase> = fc.record(
    { text, target: fc.constantFrom(...targets), model: text },
    { requiredKeys: ['text', 'target'] },
  );
  return fc.sample(arbitrary, { numRuns: cases, seed });
}

/** One case for each text, when it is asked for; they take the targets in turn. */
export function* casesOf(texts: Iterable<string>): Generator<FuzzCase> {
  let at = 0;
  for (const text of texts) {
    const target = targets[at % targets.length];
    if (target !== undefined) yield { text, target };
    at += 1;
  }
}

/** Every how many-th case is asked once more. */
const askedTwice = 10;

/**
 * Gives every subject every case: it has to answer, soundly, in time, the same when it is asked again, and must leave
 * JavaScript's own objects alone.
 */
export async function fuzz(cases: Iterable<FuzzCase>): Promise<FuzzReport> {
  const failures: Failure[] = [];
  const hash = createHash('sha256');
  let slowest = { milliseconds: 0, subject: '', length: 0 };
  let tried = 0;
  let answers = 0;

  for (const one of cases) {
    for (const subject of subjects) {
      const fail = (what: string) => failures.push({ subject: subject.name, what, case: inShort(one) });
      const length = one.text.length + (one.model?.length ?? 0);
      const began = processorTime();
      try {
        const { value, faults } = await subject.ask(one);
        const milliseconds = processorTime() - began;
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, subject: subject.name, length };
        if (milliseconds > mostTime(length))
          fail(`took ${Math.round(milliseconds)} ms for ${length} characters`);
        answers++;
        for (const what of faults) fail(what);
        if (tried % askedTwice === 0) {
          const told = JSON.stringify(value) ?? '';
          hash.update(told);
          if (JSON.stringify((await subject.ask(one)).value) !== told) fail('the second answer is another');
        }
      } catch (error) {
        fail(`threw ${String(error)}`);
      }
      if (Reflect.ownKeys(Object.prototype).length !== ownOfObjects) fail('every object has a new property');
    }
    tried += 1;
    if (failures.length > 100) break;
  }
  return {
    cases: tried,
    answers,
    failures: failures.slice(0, 100),
    slowest,
    digest: hash.digest('hex').slice(0, 16),
  };
}

const ownOfObjects = Reflect.ownKeys(Object.prototype).length;

function inShort(one: FuzzCase): string {
  const told = JSON.stringify(one);
  return told.length <= 1_000
    ? told
    : `${told.slice(0, 500)} … ${told.length} characters … ${told.slice(-200)}`;
}
