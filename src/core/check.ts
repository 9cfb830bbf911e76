import type { Diagnostic } from './diagnostic.ts';
import type { Figures } from './figures/figure.ts';
import type { Target } from './target.ts';

export interface CheckOptions {
  /** What is not given is taken from `defaultTarget`. */
  readonly target?: Partial<Target>;
  /** The number of training examples, where the reader told it. */
  readonly datasetSize?: number;
}

export interface CheckResult {
  readonly target: Target;
  /** A `model` config has transformer_config at its top; everything else is read as a training config. */
  readonly kind: 'training' | 'model';
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly figures: Figures;
}

/** Reads a config as the target would, and says what follows. Never throws, whatever the text. */
export function check(_text: string, _options: CheckOptions = {}): CheckResult {
  throw new Error('not built yet');
}
