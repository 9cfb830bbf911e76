import { describe, expect, it } from 'vitest';
import { contracts } from '../../../src/core/facts/contracts.ts';
import { contractOf } from '../../../src/core/facts/facts.ts';
import { keyAt } from '../../../src/core/keys/keys.ts';
import { loadAs } from '../../../src/core/load/load-as.ts';
import { heldBy } from './fixtures/held-by.ts';
import { type TargetName, targetNames, targets } from './fixtures/targets.ts';

const training = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`training_config.${key}`, value]));
const device = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`device_config.${key}`, value]));
const scheduler = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`scheduler_config.${key}`, value]));

/** A config with nothing but what each target requires. */
const bare: Readonly<Record<TargetName, string>> = (() => {
  const counts = '  seed: 1\n  batch_size: 2\n  num_epochs: 3\n  max_steps: 4\n';
  const flat = `training_config:\n${counts}  model_save_interval: 5\n  learning_rate: 0.5\n  weight_decay: 0.25\n`;
  const none = 'training_config: {}\n';
  return {
    cpp64: flat,
    cpp67: flat,
    cpp68: `training_config:\n${counts}`,
    py67: none,
    py68: 'training_config:\n  optimizer: {}\n',
    gsm67: none,
    gsm68: none,
  };
})();

const cppRequired = training({ seed: 1, batch_size: 2, num_epochs: 3, max_steps: 4 });
const cppFlat = {
  ...cppRequired,
  ...training({ model_save_interval: 5, learning_rate: 0.5, weight_decay: 0.25 }),
};
const cppOptional = training({
  project_name: 'tt_train_nano_gpt',
  gradient_accumulation_steps: 1,
  model_config: '',
  data_path: 'data/shakespeare.txt',
  scheduler_type: 'identity',
  use_clip_grad_norm: false,
  clip_grad_norm_max_norm: 1,
});
const cppFlatOptional = {
  ...cppOptional,
  ...training({
    use_no_op: false,
    use_moreh_adamw: false,
    use_kahan_summation: false,
    tokenizer_type: 'char',
  }),
};
const cppDevices = device({ mesh_shape: [1, 1], device_ids: [], enable_ddp: false, enable_tp: false });
const pyBase = training({
  seed: 5489,
  batch_size: 64,
  validation_batch_size: 32,
  max_steps: 5000,
  num_epochs: 1,
  eval_every: 200,
  gradient_accumulation_steps: 1,
  model_config: null,
  tokenizer_type: 'bpe',
  checkpoint_dir: 'checkpoints',
  project_name: 'tt_train_nano_gpt',
  data_path: '',
  scheduler_type: 'identity',
  use_clip_grad_norm: false,
  clip_grad_norm_max_norm: 1,
});
const pyDevices = device({ mesh_shape: [1, 1], device_ids: null, enable_ddp: false, enable_tp: false });
const flatRates = training({ learning_rate: 3e-4, beta1: 0.9, beta2: 0.999, eps: 1e-8, weight_decay: 0.01 });
const adamW = training({
  'optimizer.type': 'AdamW',
  'optimizer.lr': 0.001,
  'optimizer.beta1': 0.9,
  'optimizer.beta2': 0.999,
  'optimizer.epsilon': 1e-8,
  'optimizer.weight_decay': 0.01,
  'optimizer.amsgrad': false,
  'optimizer.stochastic_rounding': false,
});
const gsmBase = {
  ...training({
    seed: 5489,
    batch_size: 32,
    validation_batch_size: 4,
    max_steps: 160,
    num_epochs: 1,
    eval_every: 20,
    gradient_accumulation_steps: 1,
    model_save_interval: 50,
    tokenizer_type: 'bpe',
    checkpoint_dir: 'checkpoints_gsm8k',
    total_steps: 1000,
  }),
  ...scheduler({
    max_lr: 1e-4,
    min_lr: 3e-5,
    warmup_steps: 20,
    hold_steps: 1000,
    beta1_start: 0.85,
    beta1_end: 0.95,
    beta1_warmup_steps: 0,
  }),
  ...device({ mesh_shape: [1, 32], device_ids: null, enable_ddp: true, enable_tp: false }),
};

/** tt-train.md, sections 1 to 5 and 16: what each target holds where nothing is written. */
const defaults: Readonly<Record<TargetName, Readonly<Record<string, unknown>>>> = {
  cpp64: { ...cppFlat, ...cppFlatOptional, ...cppDevices },
  cpp67: { ...cppFlat, ...cppFlatOptional, ...cppDevices, ...device({ enable_cp: false }) },
  cpp68: {
    ...cppRequired,
    ...cppOptional,
    ...training({ model_save_interval: 0 }),
    ...adamW,
    ...cppDevices,
    ...device({ enable_cp: false }),
  },
  py67: {
    ...pyBase,
    ...flatRates,
    ...training({
      model_save_interval: 500,
      use_no_op: false,
      use_moreh_adamw: false,
      use_kahan_summation: false,
    }),
  },
  py68: {
    ...pyBase,
    ...training({ model_save_interval: 0, lazy_parameter_init: false }),
    ...adamW,
    ...pyDevices,
    ...device({ enable_fsdp: false }),
  },
  gsm67: {
    ...gsmBase,
    ...flatRates,
    ...training({ use_moreh_adamw: true, model_config: 'model_configs/gpt2s.yaml' }),
  },
  gsm68: {
    ...gsmBase,
    ...device({ enable_fsdp: false }),
    ...training({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the base file has it so
      model_config: '${TT_METAL_RUNTIME_ROOT}/tt-train/configs/model_configs/gpt2s.yaml',
    }),
  },
};

describe('what a target holds of a config with nothing in it', () => {
  it.each(targetNames)('%s: every key with its default', (name) => {
    expect(heldBy(name, bare[name])).toEqual(defaults[name]);
  });

  it.each(targetNames)('%s: says where it has each from', (name) => {
    const loaded = loadAs(targets[name], bare[name]);
    const contract = contractOf(targets[name].trainer, targets[name].release);
    expect(loaded?.status).toBe('ok');
    for (const [path, { from }] of Object.entries(loaded?.status === 'ok' ? loaded.values : {})) {
      const isWritten = bare[name].includes(` ${path.slice('training_config.'.length)}:`);
      const fromBase = contract?.baseFile && path in contract.baseFile;
      expect([path, from]).toEqual([path, isWritten ? 'config' : fromBase ? 'base file' : 'default']);
    }
  });
});

describe('the contracts', () => {
  it('are those of the seven targets', () => {
    expect(contracts.map(({ trainer, release }) => [trainer, release])).toEqual(
      Object.values(targets).map(({ trainer, release }) => [trainer, release]),
    );
  });

  it.each(contracts)('of $trainer at $release read keys that the schema knows', ({ keys, baseFile }) => {
    const paths = [...keys.map(({ path }) => path), ...Object.keys(baseFile ?? {})];
    expect(paths.filter((path) => keyAt(path) === undefined)).toEqual([]);
    expect(new Set(keys.map(({ path }) => path)).size).toBe(keys.length);
  });

  it('say where they come from', () => {
    for (const { sections, commit } of contracts) {
      expect(sections.length).toBeGreaterThan(0);
      expect(commit).toMatch(/^[0-9a-f]{10}$/);
    }
  });
});
