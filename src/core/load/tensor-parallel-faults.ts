import type { Contract } from '../facts/contract.ts';
import type { Trainer } from '../facts/trainer.ts';
import type { ModelView } from './model/model-view.ts';
import type { Parallelism } from './parallelism.ts';
import { tensorParallelDevices } from './parallelism.ts';

const split = ['num_heads', 'num_groups', 'intermediate_dim'] as const;

/**
 * Why a target does not build this model with tensor parallelism, a sentence each (tt-train.md, section
 * 5). What the others check of it is not known well enough to say.
 */
export function tensorParallelFaults(
  { shortName }: Pick<Trainer, 'shortName'>,
  { splitsLlamaAlone }: Pick<Contract, 'splitsLlamaAlone'>,
  model: ModelView,
  parallelism: Parallelism,
): readonly string[] {
  const devices = tensorParallelDevices(parallelism);
  if (!splitsLlamaAlone || devices < 2 || model.problem !== null) return [];
  if (model.type === 'gpt2' || model.type === 'deepseek' || model.type === 'qwen3') {
    return [
      `${shortName} stops with "model_type=${model.type} has no TP path on the named-mesh API; use model_type=llama for DP+TP."`,
    ];
  }
  if (model.type !== 'llama') return [];
  const uneven = split.flatMap((name) => {
    const size = model.size(name);
    return typeof size !== 'number' || size < 1 || size % devices === 0
      ? []
      : [
          `Expected ${name} of the model to be divisible by the ${devices} devices that share it, found ${size}.`,
        ];
  });
  const isTied = model.word('weight_tying', 'disabled') === 'enabled';
  return isTied
    ? [...uneven, 'Expected weight_tying of the model to be disabled, which tensor parallelism requires.']
    : uneven;
}
