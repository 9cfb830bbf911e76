import type { Fix, Span } from '../diagnostic.ts';
import type { Rule, RuleContext } from './rule.ts';
import { fixes } from './wording.ts';

type ShapeFault = RuleContext['shapeFaults'][number];

export const modelShape: Rule = {
  code: 'model-shape',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'A model whose numbers do not divide as they must',
  summary:
    'Speaks where max_sequence_length or embedding_dim is not divisible by 32, embedding_dim by num_heads, or num_heads by num_groups, and where the model beside a training config does not go with its tensor parallelism; a warning where this trainer has no check of its own that is known.',
  check({ kind, model, shapeFaults, tensorParallelFaults, trainer, view }, report) {
    if (model === null) return;
    const tensorParallel = view.valueSpan('device_config.enable_tp');
    if (tensorParallel) for (const message of tensorParallelFaults) report({ span: tensorParallel, message });
    if (kind !== 'model') return;
    const program = trainer.shortName;
    for (const fault of shapeFaults) {
      const { name, size, by, byName, stops, elsewhere } = fault;
      // The groups follow the heads, and the heads the width, unless they alone are written.
      const order = byName === 'num_groups' ? [byName, name] : [name, byName];
      const at = order.find((key) => key !== undefined && model.isWritten(key));
      const span = at && model.valueSpan(at);
      if (at === undefined || span === undefined) continue;
      const found = `Expected ${name} to be divisible by ${byName ? `${byName}, ${by}` : by}, found ${size}.`;
      const consequence = stops
        ? `${program} ${stops}.`
        : `${elsewhere}; what ${program} does with this model is not known.`;
      report({
        span,
        severity: stops ? 'error' : 'warning',
        message: `${found} ${consequence}`,
        fixes: at === order[0] ? remedies(fault, at, span) : [],
      });
    }
  },
};

function remedies({ name, size, by, byName }: ShapeFault, at: string, span: Span): readonly Fix[] {
  return (at === name ? multiplesAround(size, by, byName) : divisorsBelow(size, by)).flatMap((value) =>
    fixes(`Set ${at} to ${value}`, { ...span, text: String(value) }),
  );
}

/** The multiples next to a number; those of 32 too, as a width must be both. */
function multiplesAround(size: number, by: number, byName: string | undefined): readonly number[] {
  const step = byName === undefined ? by : leastCommonMultiple(by, 32);
  const down = size - (size % step);
  return [down, down + step].filter((value) => value > 0);
}

/** The largest divisor below a number; none for more heads than a model has, as they are tried one by one. */
function divisorsBelow(size: number, below: number): readonly number[] {
  if (size > 1024) return [];
  let divisor = Math.min(size, below);
  while (size % divisor !== 0) divisor -= 1;
  return [divisor];
}

function leastCommonMultiple(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low > 0) [high, low] = [low, high % low];
  return (a / high) * b;
}
