import type { WrittenInterval } from '../figures/interval.ts';
import { grouped } from '../in-words.ts';
import type { RuleContext } from './rule.ts';

/** Why an interval never comes round, and the steps to take instead. */
export interface PastEnd {
  readonly reason: string;
  /** `usual`, or the whole run where that is shorter; 0 where there is no step at all. */
  readonly remedy: number;
}

/** An interval of 0, or one that is longer than the run; null where it comes round, or where the run's length is not known. */
export function intervalPastEnd(
  { figures }: RuleContext,
  { name, value }: WrittenInterval,
  usual: number,
): PastEnd | null {
  const steps = figures.optimizerSteps.value;
  const remedy = steps === null ? usual : Math.min(usual, steps);
  if (value === 0) return { reason: `${name} is 0`, remedy };
  if (steps === null || value <= steps) return null;
  return { reason: `${name} ${grouped(value)} lies past the last step, ${grouped(steps)}`, remedy };
}
