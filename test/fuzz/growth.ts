import type { Shape } from './growing-shapes.ts';

/** Something that is done with a text, and how much work that is shall not grow faster than the text. */
export interface Work {
  readonly name: string;
  readonly do: (text: string) => unknown;
}

export interface GrowthLimits {
  /** Characters that the largest of the four sizes has at most. */
  readonly to: number;
  /** Milliseconds from which on a work can be measured, beyond what it takes with any text. */
  readonly measurable: number;
}

/** What was measured of a shape whose work grows faster than its size. */
export interface Growth {
  readonly shape: string;
  readonly work: string;
  readonly sizes: readonly number[];
  /** Of each size, so often that it is as many characters every time. */
  readonly milliseconds: readonly number[];
}

/** The four sizes, and how often each is worked on: the same characters in all, so that linear work takes the same time. */
const steps = [
  { factor: 1, times: 8 },
  { factor: 2, times: 4 },
  { factor: 4, times: 2 },
  { factor: 8, times: 1 },
] as const;

/**
 * One text may take so many times as long as its eight parts, which is up to eight times where the work is quadratic. The
 * rest is room for a collector of garbage that happens to run, and for caches.
 */
export const mostGrowth = 3;

/** How often it is measured before a growth counts: what else the machine does may fall on one of the sizes alone. */
const attempts = 6;

/** What grows faster than its text, or null. There is no absolute time in it: how fast the machine is makes no difference. */
export function superlinear(shape: Shape, work: Work, limits: GrowthLimits): Growth | null {
  const fixed = fixedTime(work);
  const smallest = firstMeasurable(shape, work, fixed, limits);
  const sizes = steps.map(({ factor }) => factor * smallest);
  const texts = sizes.map(shape.of);
  const measure = (at: number): number => {
    const times = steps[at]?.times ?? 0;
    return timeOf(work, texts[at] ?? '', times) - times * fixed;
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // The sizes between are for the report.
    const [parts, whole] = [measure(0), measure(steps.length - 1)];
    if (whole <= mostGrowth * Math.max(parts, limits.measurable)) return null;
  }
  const milliseconds = steps.map((_, at) => Number(measure(at).toFixed(1)));
  return { shape: shape.name, work: work.name, sizes, milliseconds };
}

/** The first size, of those that double, whose work takes long enough to be told from nothing. */
function firstMeasurable(shape: Shape, work: Work, fixed: number, { to, measurable }: GrowthLimits): number {
  let size = shape.from;
  while (size * 16 <= to && leastTime(work, shape.of(size), 2) - fixed < measurable) size *= 2;
  return size;
}

const known = new WeakMap<Work, number>();

/** What the smallest of configs takes: it would hide how the rest grows. Node compiles the work while it is measured. */
function fixedTime(work: Work): number {
  const fixed = known.get(work) ?? leastTime(work, 'training_config:\n  batch_size: 4\n', 50);
  known.set(work, fixed);
  return fixed;
}

/** The least is what the work itself takes: all that disturbs only adds to it. */
function leastTime(work: Work, text: string, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => timeOf(work, text, 1)));
}

function timeOf(work: Work, text: string, times: number): number {
  const began = performance.now();
  for (let time = 0; time < times; time += 1) work.do(text);
  return performance.now() - began;
}
