import { type CheckResult, check, type Diagnostic } from '../../core/index.ts';
import { type SeverityCounts, type Signal, signalOf } from '../../playground/signal.ts';
import { aboutTheWhole } from './about-the-whole.ts';
import { modelFile } from './model-file.ts';
import type { ConfigFence } from './read-fence.ts';

/** What the engine says of a config that is shown on a page. */
export interface Judgement {
  readonly signal: Signal;
  /** Without those about the whole, where the block is an excerpt. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: SeverityCounts;
  readonly figures: CheckResult['figures'];
}

/** Checks a config as its fence asks: for its target, beside its model, and as an excerpt where it is one. */
export function judgeConfig(
  text: string,
  {
    target,
    datasetSize,
    model,
    excerpt,
  }: Pick<ConfigFence, 'target' | 'datasetSize' | 'excerpt'> & Partial<Pick<ConfigFence, 'model'>>,
): Judgement {
  const result = check(text, {
    target,
    ...(datasetSize === undefined ? {} : { datasetSize }),
    ...(model === undefined ? {} : { model: modelFile(model) }),
  });
  const diagnostics = result.diagnostics.filter(({ code }) => !(excerpt && aboutTheWhole.has(code)));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return { signal: signalOf(counts), diagnostics, counts, figures: result.figures };
}
