/** Keys that together are one hyperparameter, or under two names. */
const names: Readonly<Record<string, string>> = {
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
};

/** Sections whose other keys are a hyperparameter each. */
const sections = /^(?:training_config\.optimizer|scheduler_config|transformer_config)\./;

/** The hyperparameter that a key sets; null for one that changes nothing of what the weights become. */
export function hyperparameterOf(path: string): string | null {
  if (path in names) return names[path] ?? null;
  if (/^training_config\.(?:beta[12]|eps)$/.test(path) || sections.test(path))
    return path.slice(path.lastIndexOf('.') + 1);
  return null;
}
