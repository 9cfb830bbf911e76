import type { LoadedValue } from '../yaml/loaded-value.ts';

/** The documented learning rate of a config with flat keys (tt-train.md, section 3.1), and of a block (section 2). */
export const documentedOptimizer = { learningRate: 3e-4, blockLearningRate: 1e-3 } as const;

/**
 * What stands in for a key that nano_gpt requires and a config does not set: the defaults of train_nanogpt, which
 * mirrors it, so that both do the same with the same config (tt-train.md, sections 3.1 and 3.2).
 */
export const requiredDefaults: Readonly<Record<string, LoadedValue>> = {
  'training_config.seed': 5489,
  'training_config.model_save_interval': 500,
  'training_config.batch_size': 64,
  'training_config.max_steps': 5000,
  'training_config.learning_rate': documentedOptimizer.learningRate,
  'training_config.weight_decay': 0.01,
};

/** Where checkpoints go if the config asks for some and does not say (tt-train.md, section 3.1). */
export const defaultCheckpointDir = 'checkpoints';
