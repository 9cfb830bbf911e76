import { type CheckOptions, type CheckResult, check } from '../check.ts';
import { defaultTarget, type Target } from '../facts/target.ts';
import { trainers } from '../facts/trainers.ts';
import { keyAt, nameOf } from '../keys/keys.ts';
import { optimizerBlock } from '../keys/optimizer-layout.ts';
import { type ConfigReading, readConfig } from './config-reading.ts';
import type { ValueDifference } from './differences.ts';
import { type NewValue, withValues } from './with-values.ts';

/** What a run has shown, in the lesson's words. */
export const observations = ['loss-not-improving', 'loss-jumps', 'too-slow', 'out-of-memory'] as const;

export type Observation = (typeof observations)[number];

/** The lesson's next move: one change, and why. */
export type Experiment =
  | {
      readonly status: 'offered';
      readonly title: string;
      readonly reason: string;
      readonly text: string;
      readonly values: readonly ValueDifference[];
    }
  | { readonly status: 'refused'; readonly sentence: string };

interface Move {
  readonly title: string;
  readonly reason: string;
  readonly values: readonly NewValue[];
}

const batch = 'training_config.batch_size';
const accumulation = 'training_config.gradient_accumulation_steps';

/** The one change that the lesson makes after a run that went so, on this config. */
export function nextExperiment(
  text: string,
  observation: Observation,
  options: CheckOptions = {},
): Experiment {
  const target: Target = { ...defaultTarget, ...options.target };
  const reading = readConfig(text, target);
  if (!reading.isWhole)
    return { status: 'refused', sentence: 'The config has faults that have to go first.' };
  const now = check(text, options);
  const inputs = now.figures.effectiveBatchSize.inputs.map(({ value }) => value);
  const move =
    observation === 'loss-not-improving' || observation === 'loss-jumps'
      ? rateMove(reading, target, observation)
      : batchMove(inputs, observation);
  if (typeof move === 'string') return { status: 'refused', sentence: move };
  const changed = withValues(text, target.trainer, move.values);
  if (changed === null)
    return { status: 'refused', sentence: 'The config is written in a way that cannot be added to.' };
  const known = new Set(errorsOf(now));
  const stop = errorsOf(check(changed, options)).find((message) => !known.has(message));
  if (stop !== undefined)
    return { status: 'refused', sentence: `The lesson's move would stop this run. ${stop}` };
  return {
    status: 'offered',
    title: move.title,
    reason: move.reason,
    text: changed,
    values: move.values.map(({ path, value }) => ({ path, from: reading.written(path), to: value })),
  };
}

function errorsOf({ diagnostics }: CheckResult): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** Doubles or halves the rate where the config sets it. */
function rateMove(
  { view }: ConfigReading,
  target: Target,
  observation: 'loss-not-improving' | 'loss-jumps',
): Move | string {
  const path = ratePaths(target).find((one) => view.number(one) !== undefined);
  const rate = path === undefined ? undefined : view.number(path);
  if (path === undefined || rate === undefined || rate <= 0)
    return 'The config sets no learning rate to start from.';
  const isHigher = observation === 'loss-not-improving';
  const to = rateText(isHigher ? rate * 2 : rate / 2);
  return {
    title: `${isHigher ? 'A higher' : 'A lower'} learning rate: ${nameOf(path)} ${rateText(rate)} → ${to}`,
    reason: isHigher
      ? 'The loss hardly moves, so each update may be too small.'
      : 'The loss jumps, so each update may be too large.',
    values: [{ path, value: to }],
  };
}

/** In the order in which the trainer would take them. */
function ratePaths({ trainer }: Target): readonly string[] {
  const flat = 'training_config.learning_rate';
  return trainers[trainer].ownData
    ? ['scheduler_config.max_lr', flat]
    : [`${optimizerBlock}.lr`, `${optimizerBlock}.adamw.lr`, flat];
}

/** Two digits are what a rate is chosen by, and without an exponent every loader reads a number. */
function rateText(rate: number): string {
  return Number(rate.toPrecision(6))
    .toFixed(12)
    .replace(/\.?0+$/, '');
}

/** Another batch_size, with the accumulation that keeps the effective batch where there is one. */
function batchMove(
  [size, steps]: readonly number[],
  observation: 'too-slow' | 'out-of-memory',
): Move | string {
  if (size === undefined || steps === undefined) return 'The config sets no batch_size to start from.';
  if (observation === 'out-of-memory') {
    if (size % 2 !== 0 || size < 2) {
      const memory =
        keyAt('transformer_config.runner_type') === undefined
          ? ''
          : ' Try runner_type: memory_efficient in the model config.';
      return `Expected an even batch_size to halve, found ${size}.${memory}`;
    }
    return moveTo(
      size / 2,
      steps * 2,
      size,
      steps,
      'A smaller batch fits; more accumulation keeps what the weights learn from.',
    );
  }
  if (steps % 2 === 0)
    return moveTo(
      size * 2,
      steps / 2,
      size,
      steps,
      'Fewer, larger passes make one step; the effective batch stays.',
    );
  return {
    title: `A larger batch: batch_size ${size} → ${size * 2}`,
    reason: 'More examples go through the model at once; the effective batch grows with it.',
    values: [{ path: batch, value: String(size * 2) }],
  };
}

function moveTo(size: number, steps: number, oldSize: number, oldSteps: number, reason: string): Move {
  return {
    title: `The same effective batch, ${size * steps}: batch_size ${oldSize} → ${size}, gradient_accumulation_steps ${oldSteps} → ${steps}`,
    reason,
    values: [
      { path: batch, value: String(size) },
      { path: accumulation, value: String(steps) },
    ],
  };
}
