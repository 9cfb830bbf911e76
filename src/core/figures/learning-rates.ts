/** The keys that set a learning rate, over the release lines (tt-train.md, sections 1, 2 and 16). */
export const learningRatePaths = [
  'training_config.learning_rate',
  'training_config.optimizer.lr',
  'training_config.optimizer.adamw.lr',
  'scheduler_config.max_lr',
] as const;
