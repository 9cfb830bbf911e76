import { describe, expect, it, test } from 'vitest';
import { defaultTarget, hoverAt, keys, type Target } from '../../../src/core/index.ts';
import { sevenTargets } from '../check/seven-targets.ts';

const text = `training_config:
  batch_size: 8
  seed: "42"
  learning_rate: 0.0001
  num_epochs: 2.9
  log_level: INFO
  optimizer:
    type: SGD
    lr: 0.1
    beta1: 0.9
device_config:
  mesh_shape: [1, 2]
eval_config:
  top_k: 5
`;

const direct: Target = { ...defaultTarget, run: 'direct' };
const cpp: Target = { board: 'n150', trainer: 'nanogpt-cpp', release: 'v0.67', run: 'direct' };
const gsm8k: Target = { board: 'n150', trainer: 'gsm8k-py', release: 'v0.68', run: 'launcher' };

const over = (word: string, target: Target, config = text) =>
  hoverAt(config, config.indexOf(word) + 1, target);

describe('what a target does with a key', () => {
  test.each<readonly [word: string, target: Target, kind: string, sentence: string, holds: string | null]>([
    [
      'batch_size',
      defaultTarget,
      'read',
      'train_nanogpt.py at v0.68 reads it as int(); without it, 64.',
      'It holds 8, as written.',
    ],
    [
      'batch_size',
      cpp,
      'required',
      'nano_gpt at v0.67 requires it and reads it as as<uint32>.',
      'It holds 8, as written.',
    ],
    [
      'batch_size',
      gsm8k,
      'read',
      'gsm8k_finetune.py at v0.68 reads it as int(); without it, its base file says 32.',
      'It holds 8, as written.',
    ],
    [
      'seed',
      direct,
      'read',
      'train_nanogpt.py at v0.68 reads it as int(); without it, 5489.',
      'It holds 42 where "42" is written.',
    ],
    [
      'num_epochs',
      defaultTarget,
      'read',
      'train_nanogpt.py at v0.68 reads it as int(); without it, 1.',
      'Handed over directly, it holds 2 where 2.9 is written.',
    ],
    [
      'learning_rate',
      defaultTarget,
      'launcher',
      'train_nanogpt.py at v0.68 reads optimizer.lr in its place, and the launcher writes it there; handed over directly, the trainer ignores it without a word.',
      null,
    ],
    [
      'learning_rate',
      direct,
      'unread',
      'train_nanogpt.py at v0.68 reads optimizer.lr in its place; handed over directly, the trainer ignores it without a word.',
      null,
    ],
    [
      'log_level',
      defaultTarget,
      'launcher',
      'No trainer reads it: the launcher sets TT_LOGGER_LEVEL and how much it says itself.',
      null,
    ],
    ['log_level', direct, 'unread', 'No trainer reads it; without the launcher it has no effect.', null],
    [
      'lr:',
      defaultTarget,
      'read',
      'SGD of train_nanogpt.py at v0.68 reads it; without it, 0.001.',
      'It holds 0.1, as written.',
    ],
    ['beta1', defaultTarget, 'unread', 'SGD of train_nanogpt.py at v0.68 does not read it.', null],
    [
      'lr:',
      cpp,
      'unread',
      'nano_gpt at v0.67 reads learning_rate in its place; handed over directly, the trainer ignores it without a word.',
      null,
    ],
    [
      'eval_config',
      defaultTarget,
      'launcher',
      'train_nanogpt.py at v0.68 follows none of its keys; the launcher sees to 2 of its 4.',
      null,
    ],
    [
      'mesh_shape',
      gsm8k,
      'read',
      'gsm8k_finetune.py at v0.68 reads it without converting it; without it, its base file says [1, 32].',
      'It holds [1, 2], as written.',
    ],
  ])('%s', (word, target, kind, sentence, holds) => {
    const hover = over(word, target);
    expect(hover?.use).toMatchObject({ kind, sentence });
    expect(hover?.holds).toBe(holds);
  });
});

it('tells what a key is, what it takes, and where it is described', () => {
  expect(over('batch_size', defaultTarget)).toMatchObject({
    path: 'training_config.batch_size',
    sentence: 'Examples in a micro-batch, over all devices together: data parallelism splits it.',
    takes: 'whole number, 1 to 4,294,967,295',
    reference: '/reference/#training_config.batch_size',
  });
  expect(over('[1, 2]', defaultTarget)).toMatchObject({
    path: 'device_config.mesh_shape',
    default: '[1, 1]',
  });
});

it('says at the optimizer’s type what goes with it', () => {
  expect(over('SGD', defaultTarget)?.notes).toEqual([
    'SGD reads lr (0.001), momentum (0), dampening (0), weight_decay (0), nesterov (false).',
  ]);
});

it('stands at the word that was pointed at', () => {
  const key = over('batch_size', defaultTarget)?.span;
  expect(text.slice(key?.start, key?.end)).toBe('batch_size');
  const value = over('[1, 2]', defaultTarget)?.span;
  expect(text.slice(value?.start, value?.end)).toBe('[1, 2]');
});

it('says where a trainer stops at the key', () => {
  const typo = text.replace('SGD', 'Sgd');
  expect(over('Sgd', direct, typo)?.holds).toBe('It stops here with "Unknown optimizer type: Sgd".');
});

it('says nothing in comments, at unknown keys, and past the text', () => {
  for (const config of [
    '# batch_size: 8',
    'training_config:\n  batchsize: 8',
    '',
    'training_config: [',
    '{'.repeat(200),
  ]) {
    for (let at = 0; at <= config.length; at += 3) {
      const found = hoverAt(config, at, defaultTarget);
      expect(found === null || found.path === 'training_config').toBe(true);
    }
  }
});

it('has something to say of every key, for each of the seven targets', () => {
  for (const target of sevenTargets) {
    for (const key of keys.filter(({ path }) => path.includes('.'))) {
      const names = key.path.split('.');
      const config = names.map((name, depth) => `${'  '.repeat(depth)}${name}:`).join('\n');
      const hover = hoverAt(config, config.length - 2, { ...defaultTarget, ...target });
      expect(hover?.path).toBe(key.path);
      expect(hover?.use.sentence, `${key.path} for ${target.trainer} ${target.release}`).toMatch(
        /^\S.*[^.]\.$/,
      );
    }
  }
});
