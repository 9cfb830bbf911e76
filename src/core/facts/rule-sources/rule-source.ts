import type { ReleaseName } from '../target.ts';

/** Where what a rule says was read or seen. */
export interface RuleSource {
  /** The release lines at whose commits it was read; none where the rule rests on nothing of tt-train's. */
  readonly releases: readonly ReleaseName[];
  /** What was read there; empty where all of tt-train was searched. */
  readonly files: readonly string[];
  /** Commits of tt-metal besides those of the release lines. */
  readonly commits: readonly { readonly commit: string; readonly when: string }[];
  /** What else it rests on: loaders that were run, a decision of ours. Sentences. */
  readonly also: readonly string[];
  /** The lesson's page on it: `devices` for /lesson/devices/. */
  readonly lesson: string | null;
  /** The sections of tt-train.md that hold it. */
  readonly sections: readonly number[];
}

/** A source, with what it does not name left empty. */
export function source(named: Partial<RuleSource>): RuleSource {
  return { releases: [], files: [], commits: [], also: [], lesson: null, sections: [], ...named };
}

/** The files of tt-train that were read, by the end of their path. */
export const trainFiles = {
  cpp: 'sources/examples/nano_gpt/main.cpp',
  py: 'nano_gpt/train_nanogpt.py',
  gsm8k: 'examples/gsm8k_finetune/gsm8k_finetune.py',
  base: 'configs/training_configs/training_gsm8k_tinyllama.yaml',
  config: 'ttml/common/config.py',
  create: 'ttml/common/utils.py',
  optimizers: 'sources/ttml/optimizers/optimizer_registry.cpp',
  context: 'autograd/auto_context.cpp',
  mesh: '_mesh.py',
  devices: 'ttnn_fixed/distributed/tt_metal.cpp',
  readme: 'README.md',
  memory: 'docs/MEMORY_TRACKING.md',
  tensors: 'init/tensor_initializers.cpp',
  gpt2: 'models/gpt2.cpp',
  llama: 'models/llama.cpp',
  tokens: 'tools/dataset_to_tokens.py',
  autocast: 'ttml/autograd/autocast_tensor.cpp',
  transformers: 'examples/python/transformers/training.py',
} as const;
