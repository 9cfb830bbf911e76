import { describe, expect, test } from 'vitest';
import type { ReleaseName } from '../../../src/core/facts/target.ts';
import type { Deviation, NativeForm, NativeOptions } from '../../../src/core/index.ts';
import { trainingConfig as config, nativeOf, type Pair } from './native-of.ts';

function formOf(pair: Pair, text: string, options: NativeOptions = {}): NativeForm {
  const form = nativeOf(pair, text, options);
  if (form.status !== 'ok') throw new Error(form.sentence);
  return form;
}

function told(form: NativeForm, path: string): Partial<Deviation> | undefined {
  const found = form.deviations.find((deviation) => deviation.path === path);
  if (found === undefined) return undefined;
  const { sentence, path: _, ...facts } = found;
  expect(sentence).toMatch(/\.$/);
  return facts;
}

describe('a config without keys', () => {
  const flat = config(
    'seed: 5489\nmodel_save_interval: 500\nbatch_size: 64\nnum_epochs: 4294967295\nmax_steps: 5000\nlearning_rate: 0.0003\nweight_decay: 0.01',
  );
  const seven: readonly (readonly [...Pair, text: string])[] = [
    ['nanogpt-cpp', 'v0.64', flat],
    ['nanogpt-cpp', 'v0.67', flat],
    [
      'nanogpt-cpp',
      'v0.68',
      config(
        'seed: 5489\nbatch_size: 64\nnum_epochs: 4294967295\nmax_steps: 5000\noptimizer:\n  type: AdamW\n  lr: 0.0003',
      ),
    ],
    ['nanogpt-py', 'v0.67', config('num_epochs: 4294967295')],
    ['nanogpt-py', 'v0.68', config('num_epochs: 4294967295\noptimizer:\n  type: AdamW\n  lr: 0.0003')],
    [
      'gsm8k-py',
      'v0.67',
      `${config('use_moreh_adamw: false')}device_config:\n  mesh_shape: [1, 1]\n  enable_ddp: false\n`,
    ],
    ['gsm8k-py', 'v0.68', 'device_config:\n  mesh_shape: [1, 1]\n  enable_ddp: false\n'],
  ];
  test.for(seven)('gets what %s at %s requires, and all of it is said', ([trainer, release, text]) => {
    const form = formOf([trainer, release], 'training_config: {log_level: INFO}\n');
    expect(form.files.map((file) => file.text)).toEqual([text]);
    const filled = form.deviations
      .filter(({ kind }) => kind === 'filled')
      .map(({ path }) => path.split('.').at(-1));
    const written = text.split('\n').flatMap((line) => /^ +(\w+): \S/.exec(line)?.[1] ?? []);
    // The type is the default one, and no choice was made.
    expect(filled.sort()).toEqual(written.filter((name) => name !== 'type').sort());
  });
});

describe('the environment', () => {
  test.for([
    ['nanogpt-cpp', 'v0.64', { TT_METAL_HOME: '{{tt-metal}}' }],
    ['nanogpt-py', 'v0.67', { TT_METAL_HOME: '{{tt-metal}}' }],
    ['gsm8k-py', 'v0.68', { TT_METAL_HOME: '{{tt-metal}}', TT_METAL_RUNTIME_ROOT: '{{tt-metal}}' }],
  ] as const)('of %s at %s names the tree', ([trainer, release, environment]) => {
    expect(formOf([trainer, release], config('seed: 1')).environment).toEqual(environment);
  });

  test.for([
    ['DEBUG', 'Debug'],
    ['INFO', 'Info'],
    ['WARNING', 'Warning'],
    ['ERROR', 'Error'],
  ])('has log_level %s as %s', ([level, word]) => {
    const form = formOf(['nanogpt-py', 'v0.68'], config(`log_level: ${level}`));
    expect(form.environment.TT_LOGGER_LEVEL).toBe(word);
    expect(told(form, 'training_config.log_level')).toEqual({
      kind: 'launcher',
      from: level,
      to: word,
      at: 'TT_LOGGER_LEVEL',
    });
  });

  test('has nothing of a level that is none', () => {
    const form = formOf(['nanogpt-py', 'v0.68'], config('log_level: LOUD'));
    expect(form.environment).not.toHaveProperty('TT_LOGGER_LEVEL');
    expect(told(form, 'training_config.log_level')?.kind).toBe('not-honoured');
  });

  test.for([
    ['nanogpt-cpp', 'v0.64', 8, null],
    ['nanogpt-cpp', 'v0.67', 8, 't3k_1x8'],
    ['nanogpt-py', 'v0.67', 8, null],
    ['nanogpt-py', 'v0.68', 32, 'galaxy_1x32'],
    ['gsm8k-py', 'v0.67', 32, 'galaxy_1x32'],
    ['gsm8k-py', 'v0.68', 2, null],
  ] as const)('of %s at %s for [1, %d] has the descriptor %s', ([trainer, release, size, file]) => {
    const mesh = `device_config:\n  mesh_shape: [1, ${size}]\n  enable_ddp: true\n`;
    const form = formOf([trainer, release], config('batch_size: 64') + mesh);
    const folder = '{{tt-metal}}/tests/tt_metal/tt_fabric/custom_mesh_descriptors';
    expect(form.environment.TT_MESH_GRAPH_DESC_PATH).toBe(
      file === null ? undefined : `${folder}/${file}_mesh_graph_descriptor.textproto`,
    );
  });
});

describe('a key of the samples that no trainer reads', () => {
  test.for([
    ['1.0', 'decided-elsewhere'],
    ['0.9', 'not-honoured'],
  ] as const)('is lost only where it asks for something: top_p %s', ([value, kind]) => {
    for (const pair of [
      ['nanogpt-py', 'v0.68'],
      ['gsm8k-py', 'v0.67'],
    ] as const) {
      const form = formOf(pair, `${config('seed: 1')}eval_config:\n  top_p: ${value}\n`);
      expect(told(form, 'eval_config.top_p')?.kind).toBe(kind);
    }
  });
});

describe('checkpoints', () => {
  const model = 'transformer_config: # mine\n  model_type: llama # small\n';

  test.for([
    ['checkpoint_dir: out', ['--model_save_path', 'out/model']],
    ['checkpoint_dir: out/', ['--model_save_path', 'out/model']],
    ['checkpoint_dir: /', ['--model_save_path', '/model']],
    ['checkpoint_dir: -out', ['--model_save_path', './-out/model']],
    ['checkpoint_dir: ""', ['--model_save_path', './model']],
    ['checkpoint_frequency: 10', ['--model_save_path', 'checkpoints/model']],
    ['model_save_interval: 0', []],
    ['seed: 1', []],
    ['data_path: a.txt', ['--data_path', '{{data}}']],
  ] as const)('of train_nanogpt for %s', ([line, flags]) => {
    const form = formOf(['nanogpt-py', 'v0.68'], config(line));
    expect(form.arguments).toEqual(['--config', '{{run}}/training.yaml', ...flags]);
  });

  test.for(['enable_tp', 'enable_fsdp'])('of train_nanogpt with %s are not to be had', (key) => {
    const devices = `device_config: {mesh_shape: [1, 2], ${key}: true}\n`;
    const form = formOf(['nanogpt-py', 'v0.68'], config('checkpoint_dir: out') + devices);
    expect(form.arguments).not.toContain('--model_save_path');
    expect(told(form, 'training_config.checkpoint_dir')?.kind).toBe('not-honoured');
  });

  test('of nano_gpt go where the model config says, which is written there', () => {
    const form = formOf(['nanogpt-cpp', 'v0.64'], config('checkpoint_dir: "a: b"'), { model });
    expect(form.files[1]).toEqual({
      path: '{{run}}/model.yaml',
      role: 'model',
      isVerbatim: true,
      text: `${model}  model_path: "a: b/model"\n`,
    });
    expect(form.directories).toEqual(['a: b']);
    expect(told(form, 'training_config.checkpoint_dir')).toEqual({
      kind: 'translated',
      from: 'a: b',
      to: 'a: b/model',
      at: 'transformer_config.model_path',
    });
    expect(formOf(['nanogpt-cpp', 'v0.67'], config('checkpoint_dir: a'), { model }).directories).toEqual([]);
  });

  test('of nano_gpt need the model config, in which whoever runs it writes where to save', () => {
    const named = (line: string) => config(`model_config: m.yaml\n${line}`);
    const form = formOf(['nanogpt-cpp', 'v0.68'], named('checkpoint_dir: out'));
    expect(told(form, 'training_config.checkpoint_dir')).toMatchObject({
      kind: 'translated',
      at: 'transformer_config.model_path',
      to: 'out/model',
    });
    expect(form.modelPath).toEqual({ to: 'out/model', yields: false });
    expect(formOf(['nanogpt-cpp', 'v0.68'], named('model_save_interval: 5')).modelPath).toEqual({
      to: 'checkpoints/model',
      yields: true,
    });
    expect(formOf(['nanogpt-cpp', 'v0.68'], named('seed: 1')).modelPath).toBeUndefined();
    const nameless = formOf(['nanogpt-cpp', 'v0.68'], config('checkpoint_dir: out'));
    expect(told(nameless, 'training_config.checkpoint_dir')?.kind).toBe('not-honoured');
    expect(nameless.modelPath).toBeUndefined();
  });

  test('of nano_gpt are not to be had with an interval of 0, by which it would divide', () => {
    const text = config('checkpoint_dir: out\nmodel_save_interval: 0');
    expect(formOf(['nanogpt-cpp', 'v0.67'], text, { model }).files[1]?.text).toBe(model);
    expect(formOf(['nanogpt-cpp', 'v0.68'], text, { model }).files[1]?.text).toContain(
      'model_path: out/model',
    );
  });

  test('of nano_gpt that the model config asks for, and that would end the run, are refused', () => {
    const saving = `${model}  model_path: there\n`;
    const text = config('model_save_interval: 0');
    expect(nativeOf(['nanogpt-cpp', 'v0.64'], text, { model: saving })).toMatchObject({
      reason: 'target-aborts',
    });
    expect(nativeOf(['nanogpt-cpp', 'v0.68'], text, { model: saving }).status).toBe('ok');
  });

  test('of an epoch each take the number of examples', () => {
    const text = config(
      'batch_size: 8\ngradient_accumulation_steps: 4\nsave_strategy: epoch\nmodel_save_interval: 7',
    );
    const sized = formOf(['nanogpt-py', 'v0.68'], text, { datasetSize: 1000 });
    expect(sized.files[0]?.text).toContain('model_save_interval: 31\n');
    expect(told(sized, 'training_config.save_strategy')).toMatchObject({ kind: 'translated', to: 31 });
    expect(told(sized, 'training_config.model_save_interval')).toMatchObject({
      kind: 'translated',
      from: 7,
      to: 31,
    });
    const unsized = formOf(['nanogpt-py', 'v0.68'], text);
    expect(unsized.files[0]?.text).toContain('model_save_interval: 7\n');
    expect(told(unsized, 'training_config.save_strategy')?.kind).toBe('not-honoured');
  });
});

describe('the rate of gsm8k_finetune', () => {
  const schedule = (text: string, release: ReleaseName = 'v0.68'): string =>
    /scheduler_config:\n((?: {2}.*\n)+)/.exec(
      formOf(['gsm8k-py', release], text).files[0]?.text ?? '',
    )?.[1] ?? '';
  const constant = '  max_lr: 0.0001\n  min_lr: 0.0001\n  warmup_steps: 0\n  hold_steps: 500\n';

  test.for([
    ['flat', config('learning_rate: 1e-4\nmax_steps: 500')],
    ['in the block', config('optimizer:\n  lr: 1e-4\nmax_steps: 500')],
  ] as const)('is a schedule that holds it: %s', ([, text]) => {
    expect(schedule(text)).toBe(constant);
    expect(schedule(text, 'v0.67')).toBe(constant);
  });

  test('is the schedule of the config, where it has one', () => {
    const own = 'scheduler_config:\n  max_lr: 0.001\n  warmup_steps: 5\n';
    expect(schedule(config('learning_rate: 1e-4') + own)).toBe('  max_lr: 0.001\n  warmup_steps: 5\n');
    expect(schedule(config('learning_rate: 1e-4') + own.replace('  max_lr: 0.001\n', ''))).toBe(
      '  max_lr: 0.0001\n  min_lr: 0.0001\n  warmup_steps: 5\n  hold_steps: 160\n',
    );
  });

  test('is the base file’s, where nothing is said', () => expect(schedule(config('seed: 1'))).toBe(''));
});
