import { describe, expect, test } from 'vitest';
import { check, type Target } from '../../../src/core/index.ts';

/** Configs as tt-train's own look, none of them in the corpus: whoever pastes one sees no false alarm. */
const block = (lines: string, more = ''): string => `training_config:
  project_name: "tt_train_nano_gpt"
  seed: 5489
  model_save_interval: 500
  batch_size: 32
  num_epochs: 1
  max_steps: 5000
  model_config: "\${TT_METAL_RUNTIME_ROOT}/tt-train/configs/model_configs/nanogpt.yaml"
  data_path: "data/shakespeare.txt"
  optimizer:
${lines.replaceAll(/^(?=.)/gm, '    ')}
${more}`;

const flat = (lines = '', more = ''): string => `training_config:
  project_name: "tt_train_nano_gpt"
  seed: 5489
  model_save_interval: 500
  batch_size: 32
  num_epochs: 1
  max_steps: 5000
  learning_rate: 0.0003
  weight_decay: 0.01
  model_config: "configs/model_configs/nanogpt.yaml"
  data_path: "data/shakespeare.txt"
  tokenizer_type: char
${lines.replaceAll(/^(?=.)/gm, '  ')}
${more}`;

const devices = (keys: string): string => `device_config: {${keys}}\n`;

const adamW = 'type: AdamW\nlr: 3.0e-4\nbeta1: 0.9\nbeta2: 0.999\nepsilon: 1.0e-8\nweight_decay: 0.01';
const optimizers = [
  `${adamW}\namsgrad: false\nstochastic_rounding: true`,
  'type: MorehAdamW\nlr: 0.0003\nkahan_summation: false',
  'type: AdamWComposite\nlr: 1e-4\nkahan_summation: true',
  'type: AdamWFullPrecision\nlr: 0.0003\namsgrad: true',
  'type: SGD\nlr: 0.01\nmomentum: 0.9\nnesterov: true\ndampening: 0.0',
  'type: SGDComposite\nlr: 0.01\nweight_decay: 1e-4',
  'type: MuonComposite\nlr: 0.0005\nmomentum: 0.95\nns_steps: 5',
  'type: NoOp',
  'lr: 3e-4',
];
const muon =
  'type: MuonWithAdamW\nadamw_modules: ["embedding"]\nmuon:\n  lr: 0.02\n  ns_steps: 5\nadamw:\n  lr: 3.0e-4';
const lines = ['[1, 2]', '[1, 8]', '[8, 1]', '[1, 32]'].flatMap((mesh) =>
  ['enable_ddp', 'enable_tp'].map((key) => devices(`${key}: True, mesh_shape: ${mesh}`)),
);
const square = devices('enable_ddp: true, enable_tp: true, mesh_shape: [2, 4]');
const sharded = [
  devices('enable_fsdp: true, mesh_shape: [1, 8]'),
  devices('enable_ddp: true, enable_fsdp: true, mesh_shape: [8, 4]'),
];
const switches = [
  '',
  'scheduler_type: warmup_linear',
  'use_moreh_adamw: true',
  'use_kahan_summation: true',
  'use_clip_grad_norm: true\nclip_grad_norm_max_norm: 1.0',
  'gradient_accumulation_steps: 4',
  'use_no_op: false',
  'model_type: llama\ntokenizer_path: "data/tokenizer.json"\nmultihost_config: "configs/multihost.yaml"',
];
const schedule =
  'scheduler_config: {max_lr: 5e-5, min_lr: 1e-5, warmup_steps: 10, hold_steps: 100, beta1_warmup_steps: 10}\n';
const tuned = (release: string): string =>
  `training_config: {batch_size: 64, max_steps: 300, total_steps: 300, checkpoint_dir: "${release}"}\n${schedule}${devices('enable_ddp: True, mesh_shape: [1, 8]')}`;

const cases: readonly (readonly [Partial<Target>, readonly string[]])[] = [
  [
    { trainer: 'nanogpt-cpp', release: 'v0.68' },
    [...optimizers.map((one) => block(one)), ...[...lines, square].map((mesh) => block(adamW, mesh))],
  ],
  [
    { trainer: 'nanogpt-py', release: 'v0.68' },
    [
      ...[...optimizers, muon].map((one) => block(one)),
      ...[...lines, square, ...sharded].map((mesh) => block(adamW, mesh)),
    ],
  ],
  [
    { trainer: 'nanogpt-cpp', release: 'v0.67' },
    [...switches.map((one) => flat(one)), ...[...lines, square].map((mesh) => flat('', mesh))],
  ],
  [
    { trainer: 'nanogpt-cpp', release: 'v0.64' },
    [...switches.map((one) => flat(one)), ...lines.map((mesh) => flat('', mesh))],
  ],
  [{ trainer: 'nanogpt-py', release: 'v0.67' }, switches.map((one) => flat(one))],
  [{ trainer: 'gsm8k-py', release: 'v0.67' }, [tuned('a'), flat('', schedule)]],
  [{ trainer: 'gsm8k-py', release: 'v0.68' }, [tuned('b')]],
];

describe.each(cases)('%o', (target, texts) => {
  test.each(texts.map((text, at) => [at, text] as const))('loads config %i without an error', (_at, text) => {
    const { diagnostics, loaded } = check(text, { target: { ...target, board: 'galaxy', run: 'direct' } });
    expect(loaded?.status).toBe('ok');
    const told = diagnostics.filter(
      ({ severity, code }) =>
        severity === 'error' || code === 'unknown-key' || code === 'unknown-section' || code === 'wrong-type',
    );
    // No config of some trainers avoids that one; it says nothing of this text.
    const own = told.filter(({ code }) => code !== 'trainer-stops-always');
    // A base file asks for a Galaxy, which nothing here is wrong about.
    expect(own.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});
