import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, native } from '../../../src/core/index.ts';
import { scale } from '../../scale.ts';
import { sevenTargets } from './seven-targets.ts';

const { seed, stoppingConfigs: numRuns } = scale;

const values = fc.constantFrom(
  ...['1', '8', '0', '-1', '2.9', '1e-4', '"8"', 'true', 'yes', 'n', '"false"', '~', '', 'null', 'abc'],
  ...['[1, 8]', '[2, 4]', '[1]', '[]', '[1, x]', '[1, "8"]', '[1, 8, 1]', '{a: 1}', '{}', '.inf', '.nan'],
  ...['010', '0o17', '1_000', '12:30', '2001-01-01', '!!str 5', '!no 1', 'char', 'AdamW', 'MorehAdamW'],
  ...['tRue', '1e3', '32.0', '" 8 "', '=', '99999999999999999999', '!!binary aGk=', '"[1, 8]"', 'identity'],
);

const training = [
  ...['seed', 'batch_size', 'validation_batch_size', 'num_epochs', 'max_steps', 'eval_every', 'data_path'],
  ...[
    'model_save_interval',
    'gradient_accumulation_steps',
    'model_config',
    'tokenizer_type',
    'learning_rate',
  ],
  ...['weight_decay', 'beta1', 'eps', 'scheduler_type', 'use_clip_grad_norm', 'clip_grad_norm_max_norm'],
  ...['use_no_op', 'use_moreh_adamw', 'use_kahan_summation', 'lazy_parameter_init', 'total_steps'],
];
const block = ['type', 'lr', 'beta1', 'epsilon', 'amsgrad', 'kahan_summation', 'momentum', 'ns_steps'];
const devices = ['mesh_shape', 'device_ids', 'enable_ddp', 'enable_tp', 'enable_fsdp', 'enable_cp'];
const schedule = ['max_lr', 'min_lr', 'warmup_steps', 'hold_steps'];

/** All that nano_gpt requires, so that it comes as far as the rest. */
const required = { seed: '1', batch_size: '32', num_epochs: '1', max_steps: '10', model_save_interval: '5' };
const flat = { ...required, learning_rate: '0.1', weight_decay: '0.1', model_config: 'm.yaml' };

const some = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 4 });

const config = fc
  .record({
    own: some(training),
    isWhole: fc.boolean(),
    optimizer: fc.option(some(block), { nil: null }),
    device_config: some(devices),
    scheduler_config: some(schedule),
  })
  .map(({ own, isWhole, optimizer, ...sections }) => {
    const lines = (keys: Readonly<Record<string, string>>, indentation: string): string =>
      Object.entries(keys)
        .map(([key, value]) => `${indentation}${key}: ${value}\n`)
        .join('');
    const behind = optimizer === null ? '' : `  optimizer:\n${lines(optimizer, '    ')}`;
    const others = Object.entries(sections).map(([name, keys]) =>
      Object.keys(keys).length === 0 ? '' : `${name}:\n${lines(keys, '  ')}`,
    );
    return `training_config:\n${lines({ ...(isWhole ? flat : {}), ...own }, '  ')}${behind}${others.join('')}`;
  });

/** Words of an error that claim a stop which loading alone shows; the data and the first step come later. */
const claimsStop =
  /Python's (?:int|float)\(\) raises|std::bad_cast|AssertionError|requires exactly one|aborts/;

test.for(sevenTargets)(
  `$trainer at $release: where it stops there is an error, and no error claims a stop that is none, ${numRuns} configs, seed ${seed}`,
  (target) => {
    fc.assert(
      fc.property(config, (text) => {
        const { loaded, diagnostics } = check(text, {
          target: { ...target, run: 'direct', board: 'galaxy' },
        });
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        if (loaded?.status === 'abort') expect(errors, loaded.message).not.toEqual([]);
        else expect(errors.filter(({ message }) => claimsStop.test(message))).toEqual([]);
      }),
      { seed, numRuns },
    );
  },
);

/** Texts that hardly are a config, which chance does not write. */
const oddTexts = [
  ...[
    '',
    '# only\n',
    '---\n',
    '{}\n',
    '~\n',
    'a\n',
    '- a\n',
    'ours: 1\n',
    'training_config: {}\n---\na: 1\n',
  ],
  ...['', ' 5', ' []', ' ~', ' {}'].map((value) => `training_config:${value}\n`),
  ...['device_config:\n  enable_ddp: false\n', 'eval_config:\n  top_k: 3\n', 'scheduler_config: {}\n'],
  ...[
    '<<: {training_config: {seed: 1}}\n',
    '? training_config\n: seed: 1\n',
    'training_config:\n  ? [a]\n  : 1\n',
  ],
];

test.for(sevenTargets)(
  `$trainer at $release: what the launcher does not start has an error, ${numRuns} configs, seed ${seed}`,
  (target) => {
    const launched = { ...target, run: 'launcher', board: 'galaxy' } as const;
    const law = (text: string): void => {
      const form = native(launched, text);
      if (form.status === 'ok') return;
      const { diagnostics } = check(text, { target: launched });
      expect(
        diagnostics.map(({ severity }) => severity),
        `${form.sentence}\n${text}`,
      ).toContain('error');
    };
    for (const text of oddTexts) law(text);
    fc.assert(fc.property(config, law), { seed, numRuns });
  },
);
