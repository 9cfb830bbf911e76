import type { FigureContext } from './figure-context.ts';

const flat = 'training_config.learning_rate';

/**
 * The keys that set a learning rate for a trainer, in either layout: the fine-tuning trainer takes it from its
 * schedule, and the others never look there (tt-train.md, sections 1, 2 and 16).
 */
export function learningRatePaths(trainer: FigureContext['trainer']): readonly string[] {
  return trainer.ownData
    ? [flat, 'scheduler_config.max_lr']
    : [flat, 'training_config.optimizer.lr', 'training_config.optimizer.adamw.lr'];
}
