import type { ReleaseName, Target, TrainerName } from '../target.ts';

/**
 * How the launcher has a target do what a key says.
 * - `same`: the trainer reads the key as it is.
 * - `layout`: another place of the same config, flat or in the optimizer block, by the release.
 * - `translated`: written elsewhere: another key, a flag, the model file.
 * - `launcher`: no trainer reads it, the launcher does it.
 * - `not-honoured`: neither can.
 * - `decided-elsewhere`: another file or key says it, and this one is a note.
 */
export type Honour =
  | { readonly kind: 'same' }
  | { readonly kind: 'layout'; readonly to: string }
  | { readonly kind: 'translated'; readonly to: string; readonly directly: string }
  | { readonly kind: 'launcher'; readonly does: string }
  | { readonly kind: 'not-honoured'; readonly because: string }
  | { readonly kind: 'decided-elsewhere'; readonly by: string };

type ByRelease = Honour | Readonly<Partial<Record<ReleaseName, Honour>>>;

interface HonourRow {
  readonly keys: readonly string[];
  /** A boolean that asks for nothing unless it is true. */
  readonly whenTrue?: true;
  readonly trainers: Readonly<Record<TrainerName, ByRelease>>;
}

const same: Honour = { kind: 'same' };
const lost = 'the trainer ignores it without a word';
const layout = (to: string): ByRelease => ({ 'v0.64': same, 'v0.67': same, 'v0.68': { kind: 'layout', to } });
const everyTrainer = (honour: ByRelease): HonourRow['trainers'] => ({
  'nanogpt-cpp': honour,
  'nanogpt-py': honour,
  'gsm8k-py': honour,
});
const translated = (to: string, directly = lost): Honour => ({ kind: 'translated', to, directly });
const notHonoured = (because: string): Honour => ({ kind: 'not-honoured', because });
const launcher = (does: string): Honour => ({ kind: 'launcher', does });

const hardCoded = 'gsm8k_finetune at v0.68 always builds AdamW with the rate of scheduler_config';
/** A setting of AdamW that v0.67's trainers from the start have fixed (tt-train.md, sections 1 and 3.2). */
const adamW = (key: string, to: string): HonourRow => {
  const fixed = (program: string): ByRelease => {
    const because = notHonoured(`${program} up to v0.67 has AdamW's betas and epsilon fixed`);
    const moved: Honour = { kind: 'layout', to: `training_config.optimizer.${to}` };
    return { 'v0.64': because, 'v0.67': because, 'v0.68': moved };
  };
  return {
    keys: [key],
    trainers: {
      'nanogpt-cpp': fixed('nano_gpt'),
      'nanogpt-py': fixed('train_nanogpt'),
      'gsm8k-py': { 'v0.67': same, 'v0.68': notHonoured(hardCoded) },
    },
  };
};
const noValidation = (program: string): Honour => notHonoured(`${program} does not validate`);
const sample = "the launcher's --sample passes temperature and top_k to train_nanogpt";

/** design.md's table "How each lesson key is honoured", as data; pages, rules and the native form are made from it. */
export const honourRows: readonly HonourRow[] = [
  {
    keys: ['seed', 'batch_size', 'gradient_accumulation_steps', 'max_steps'],
    trainers: everyTrainer(same),
  },
  {
    keys: ['num_epochs'],
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': same,
      'gsm8k-py': notHonoured('gsm8k_finetune ends at max_steps alone'),
    },
  },
  {
    keys: ['learning_rate'],
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.lr'),
      'nanogpt-py': layout('training_config.optimizer.lr'),
      'gsm8k-py': translated(
        'scheduler_config.max_lr and min_lr',
        'the trainer takes its rate from scheduler_config, and its base file has 0.0001 there',
      ),
    },
  },
  {
    keys: ['weight_decay'],
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.weight_decay'),
      'nanogpt-py': layout('training_config.optimizer.weight_decay'),
      'gsm8k-py': { 'v0.67': same, 'v0.68': notHonoured(hardCoded) },
    },
  },
  {
    keys: ['use_moreh_adamw'],
    whenTrue: true,
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.type'),
      'nanogpt-py': layout('training_config.optimizer.type'),
      'gsm8k-py': { 'v0.67': same, 'v0.68': notHonoured(hardCoded) },
    },
  },
  {
    keys: ['use_kahan_summation'],
    whenTrue: true,
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.kahan_summation'),
      'nanogpt-py': {
        'v0.67': notHonoured('train_nanogpt at v0.67 prints a note and does not apply it'),
        'v0.68': { kind: 'layout', to: 'training_config.optimizer.kahan_summation' },
      },
      'gsm8k-py': {
        'v0.67': notHonoured('gsm8k_finetune at v0.67 does not apply it'),
        'v0.68': notHonoured(hardCoded),
      },
    },
  },
  adamW('beta1', 'beta1'),
  adamW('beta2', 'beta2'),
  adamW('eps', 'epsilon'),
  {
    keys: ['use_no_op'],
    whenTrue: true,
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.type'),
      'nanogpt-py': {
        'v0.67': notHonoured('train_nanogpt at v0.67 crashes at its first step without an optimizer'),
        'v0.68': { kind: 'layout', to: 'training_config.optimizer.type' },
      },
      'gsm8k-py': notHonoured('gsm8k_finetune always builds an optimizer'),
    },
  },
  {
    keys: ['use_clip_grad_norm'],
    whenTrue: true,
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': same,
      'gsm8k-py': notHonoured('gsm8k_finetune does not clip gradients'),
    },
  },
  {
    keys: ['model_save_interval'],
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': same,
      'gsm8k-py': { 'v0.67': notHonoured('gsm8k_finetune at v0.67 saves no checkpoint'), 'v0.68': same },
    },
  },
  {
    keys: ['checkpoint_frequency'],
    trainers: {
      'nanogpt-cpp': translated('training_config.model_save_interval'),
      'nanogpt-py': translated('training_config.model_save_interval'),
      'gsm8k-py': {
        'v0.67': notHonoured('gsm8k_finetune at v0.67 saves no checkpoint'),
        'v0.68': translated('training_config.model_save_interval'),
      },
    },
  },
  {
    keys: ['checkpoint_dir'],
    trainers: {
      'nanogpt-cpp': translated(
        'model_path in the model config',
        'the trainer saves where the model config says, or nowhere',
      ),
      'nanogpt-py': translated('the flag --model_save_path', 'the trainer saves nothing without that flag'),
      'gsm8k-py': { 'v0.67': notHonoured('gsm8k_finetune at v0.67 saves no checkpoint'), 'v0.68': same },
    },
  },
  {
    keys: ['eval_every'],
    trainers: {
      'nanogpt-cpp': noValidation('nano_gpt'),
      'nanogpt-py': noValidation('train_nanogpt'),
      'gsm8k-py': same,
    },
  },
  {
    keys: ['validation_frequency'],
    trainers: {
      'nanogpt-cpp': noValidation('nano_gpt'),
      'nanogpt-py': noValidation('train_nanogpt'),
      'gsm8k-py': translated('training_config.eval_every'),
    },
  },
  {
    keys: ['validation_batch_size'],
    trainers: {
      'nanogpt-cpp': noValidation('nano_gpt'),
      'nanogpt-py': noValidation('train_nanogpt'),
      'gsm8k-py': same,
    },
  },
  {
    keys: ['log_level'],
    trainers: everyTrainer(launcher('the launcher sets TT_LOGGER_LEVEL and how much it says itself')),
  },
  {
    keys: ['use_wandb', 'wandb_project', 'wandb_run_name'],
    trainers: everyTrainer(launcher("the launcher sends the trainer's own output lines to Weights & Biases")),
  },
  {
    keys: ['model_type'],
    trainers: everyTrainer({ kind: 'decided-elsewhere', by: 'the model config' }),
  },
  {
    keys: ['tokenizer_type'],
    trainers: {
      'nanogpt-cpp': {
        'v0.64': same,
        'v0.67': same,
        'v0.68': { kind: 'decided-elsewhere', by: 'data_path' },
      },
      'nanogpt-py': { kind: 'decided-elsewhere', by: 'data_path' },
      'gsm8k-py': { kind: 'decided-elsewhere', by: 'the base file' },
    },
  },
];

/** What holds of the whole eval_config section. */
export const evalConfigHonour: Honour = launcher(sample);

const rowByKey: ReadonlyMap<string, HonourRow> = new Map(
  honourRows.flatMap((row) => row.keys.map((key) => [`training_config.${key}`, row] as const)),
);

/**
 * How a target is made to honour a key of training_config; null for a key that the table does not have, and for a
 * trainer that does not exist in the release.
 * @param value what the loader holds for it
 */
export function honourOf({ trainer, release }: Target, path: string, value: unknown): Honour | null {
  if (path === 'eval_config') return evalConfigHonour;
  const row = rowByKey.get(path);
  if (row === undefined) return null;
  if (row.whenTrue && value !== true) return same;
  const honour = row.trainers[trainer];
  return 'kind' in honour ? honour : (honour[release] ?? null);
}
