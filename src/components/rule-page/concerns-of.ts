import {
  type Code,
  releaseNames,
  releasesOf,
  type Severity,
  type Target,
  trainerNames,
} from '../../core/index.ts';
import type { FencedConfig } from '../config-block/fences-of.ts';
import { judgeConfig } from '../config-block/judge-config.ts';

/** How gravely a rule speaks for one trainer of one release: through the launcher, and handed over directly. */
export interface Concern extends Pick<Target, 'trainer' | 'release'> {
  /** The gravest severity that an example meets; null where none of them sets the rule off. */
  readonly launcher: Severity | null;
  readonly direct: Severity | null;
}

const fromGrave: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Whom a rule concerns: the examples that set it off, checked for each trainer of each release in turn. A trainer that a
 * release does not have is left out, unless the rule speaks of just that. Empty where there is no example.
 */
export function concernsOf(code: Code, fences: readonly FencedConfig[]): Concern[] {
  const examples = fences.filter(({ fence }) => fence.expect?.includes(code));
  if (examples.length === 0) return [];
  const gravest = (target: Omit<Target, 'board'>): Severity | null => {
    const met = new Set(examples.flatMap((example) => severitiesOf(code, example, target)));
    return fromGrave.find((severity) => met.has(severity)) ?? null;
  };
  return trainerNames.flatMap((trainer) =>
    releaseNames
      .filter((release) => code === 'trainer-not-in-release' || releasesOf(trainer).includes(release))
      .map((release) => ({
        trainer,
        release,
        launcher: gravest({ trainer, release, run: 'launcher' }),
        direct: gravest({ trainer, release, run: 'direct' }),
      })),
  );
}

/** Whether the rule speaks alike for all of them. */
export function isForEachTarget(concerns: readonly Concern[]): boolean {
  return concerns.every(({ launcher, direct }) => launcher !== null && direct !== null);
}

/** What the rule says of the example for another target on its board. */
export function severitiesOf(
  code: Code,
  { text, fence }: Pick<FencedConfig, 'text' | 'fence'>,
  target: Omit<Target, 'board'>,
): Severity[] {
  const { diagnostics } = judgeConfig(text, {
    ...fence,
    target: { ...fence.target, ...target },
    excerpt: false,
  });
  return diagnostics.filter((one) => one.code === code).map(({ severity }) => severity);
}
