/** What the path to a model config varies, as far as the path alone can tell. */
export const modelConfigVariable = 'model config';

/** Keys that together are one variable, under two names, or of another section than the ones below. */
const names: Readonly<Record<string, string | null>> = {
  'training_config.seed': 'seed',
  'training_config.data_path': 'data',
  'training_config.tokenizer_type': 'tokenizer',
  'training_config.tokenizer_path': 'tokenizer',
  'training_config.model_config': modelConfigVariable,
  'training_config.batch_size': 'effective batch size',
  'training_config.gradient_accumulation_steps': 'effective batch size',
  'training_config.learning_rate': 'learning rate',
  'training_config.optimizer.lr': 'learning rate',
  'training_config.optimizer.adamw.lr': 'learning rate',
  'scheduler_config.max_lr': 'learning rate',
  'training_config.weight_decay': 'weight decay',
  'training_config.optimizer.weight_decay': 'weight decay',
  'training_config.optimizer.adamw.weight_decay': 'weight decay',
  'training_config.num_epochs': 'length of the run',
  'training_config.max_steps': 'length of the run',
  'training_config.use_clip_grad_norm': 'gradient clipping',
  'training_config.clip_grad_norm_max_norm': 'gradient clipping',
  'training_config.use_moreh_adamw': 'optimizer',
  'training_config.use_kahan_summation': 'optimizer',
  'training_config.use_no_op': 'optimizer',
  'training_config.optimizer.type': 'optimizer',
  'training_config.optimizer.kahan_summation': 'optimizer',
  'training_config.scheduler_type': 'schedule',
  'training_config.total_steps': 'schedule',
  // Where memory goes, and not what is computed.
  'transformer_config.runner_type': null,
};

/** Sections whose other keys are a variable each. */
const sections = /^(?:training_config\.optimizer|scheduler_config|transformer_config)\./;

/**
 * What an experiment varies with a key: a hyperparameter, the seed, the data, the model. null for a key that changes nothing of
 * what the weights become.
 */
export function variableOf(path: string): string | null {
  if (path in names) return names[path] ?? null;
  if (/^training_config\.(?:beta[12]|eps)$/.test(path) || sections.test(path))
    return path.slice(path.lastIndexOf('.') + 1);
  return null;
}
