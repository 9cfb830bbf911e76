import type { Figures } from '../../core/index.ts';

/** What happens again and again in a run. */
export interface Recurring {
  readonly kind: 'validation' | 'checkpoint' | 'epoch';
  /** Optimizer steps between two of them; a fraction where an epoch ends within a step. */
  readonly every: number;
  readonly times: number;
  /** It happens before the first step and after the last one too, as validations of gsm8k_finetune at v0.67 do. */
  readonly atBothEnds: boolean;
}

/** A run, as it can be drawn on a line. */
export interface Timeline {
  /** Optimizer steps from the start to the end. */
  readonly steps: number;
  readonly recurring: readonly Recurring[];
}

/** What is known of a run's course; null where not even its length is. */
export function timelineOf(figures: Figures): Timeline | null {
  const { optimizerSteps, validations, checkpoints, stepsPerEpoch } = figures;
  const steps = optimizerSteps.value;
  if (steps === null || !Number.isInteger(steps) || steps < 1) return null;
  const perEpoch = stepsPerEpoch.value;
  const epoch: Recurring | null =
    perEpoch === null || perEpoch <= 0
      ? null
      : { kind: 'epoch', every: perEpoch, times: Math.floor(steps / perEpoch), atBothEnds: false };
  const all = [
    recurring('validation', validations, steps),
    recurring('checkpoint', checkpoints, steps),
    epoch,
  ];
  return { steps, recurring: all.filter((one) => one !== null).filter(({ times }) => times > 0) };
}

/** The interval is the figure's divisor. */
function recurring(kind: Recurring['kind'], figure: Figures['checkpoints'], steps: number): Recurring | null {
  const every = figure.inputs[1]?.value;
  if (figure.value === null || every === undefined || every <= 0) return null;
  return { kind, every, times: figure.value, atBothEnds: figure.value > Math.floor(steps / every) };
}

/** The steps at which it happens. */
export function momentsOf({ every, atBothEnds }: Recurring, steps: number): readonly number[] {
  const regular = Array.from({ length: Math.floor(steps / every) }, (_, at) => (at + 1) * every);
  return atBothEnds ? [...new Set([0, ...regular, steps])] : regular;
}
