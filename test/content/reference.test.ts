import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../src/components/reference/cells-of.ts';
import { keySections } from '../../src/components/reference/key-sections.ts';
import { notesOf } from '../../src/components/reference/notes-of.ts';
import { supportedKeys } from '../../src/components/reference/support-cells.ts';
import { targets } from '../../src/components/reference/targets.ts';
import {
  type Key,
  type KeyStatus,
  keys,
  loadAs,
  smallestConfig,
  statusOf,
  takes,
  valueText,
} from '../../src/core/index.ts';

const keyAt = (path: string): Key => {
  const key = keys.find((one) => one.path === path || one.path === `training_config.${path}`);
  if (key === undefined) throw new Error(`No key ${path}.`);
  return key;
};

const inWords = (status: KeyStatus): string => {
  if (status.kind === 'optional' && status.value !== undefined) return valueText(status.value);
  return status.kind === 'base file' ? `base file ${valueText(status.value)}` : status.kind;
};

test('every key stands in one section, and every section has a heading', () => {
  const placed = keySections.flatMap((section) => section.keys.map(({ path }) => path));
  const headings = keySections.map(({ path }) => path);
  const atTop = keys.filter(({ path }) => !path.includes('.')).map(({ path }) => path);
  expect(placed.toSorted()).toEqual(
    keys
      .map(({ path }) => path)
      .filter((path) => path.includes('.'))
      .toSorted(),
  );
  expect(headings).toEqual(expect.arrayContaining(atTop));
});

// From tt-train.md, sections 1 to 4 and 16: nano_gpt v0.64, v0.67, v0.68; train_nanogpt v0.67, v0.68; gsm8k v0.67, v0.68.
test.each<readonly [path: string, ...statuses: string[]]>([
  ['seed', 'required', 'required', 'required', '5489', '5489', 'base file 5489', 'base file 5489'],
  ['learning_rate', 'required', 'required', 'not read', '0.0003', 'not read', 'not honoured', 'not read'],
  ['model_save_interval', 'required', 'required', '0', '500', '0', 'not honoured', 'base file 50'],
  ['use_moreh_adamw', 'false', 'false', 'not read', 'false', 'not read', 'base file true', 'not read'],
  ['beta1', 'not read', 'not read', 'not read', 'not honoured', 'not read', '0.9', 'not read'],
  [
    'tokenizer_type',
    'char',
    'char',
    'not read',
    'not honoured',
    'not honoured',
    'not honoured',
    'not honoured',
  ],
  [
    'checkpoint_dir',
    'not read',
    'not read',
    'not read',
    'not honoured',
    'not honoured',
    'not honoured',
    'base file checkpoints_gsm8k',
  ],
  [
    'eval_every',
    'not read',
    'not read',
    'not read',
    'not honoured',
    'not honoured',
    'base file 20',
    'base file 20',
  ],
  [
    'device_config.mesh_shape',
    '[1, 1]',
    '[1, 1]',
    '[1, 1]',
    'not read',
    '[1, 1]',
    'base file [1, 32]',
    'base file [1, 32]',
  ],
  ['device_config.enable_cp', 'not read', 'false', 'false', ...Array<string>(4).fill('not read')],
  ['device_config.enable_fsdp', ...Array<string>(4).fill('not read'), 'false', 'not read', 'false'],
  ['use_no_op', 'false', 'false', 'not read', 'not honoured', 'not read', 'not read', 'not read'],
  ['optimizer', 'not read', 'not read', 'optional', 'not read', 'required', 'not read', 'not read'],
  ['optimizer.type', 'not read', 'not read', 'AdamW', 'not read', 'AdamW', 'not read', 'not read'],
  ['optimizer.lr', 'not read', 'not read', '0.001', 'not read', '0.001', 'not read', 'not read'],
  [
    'optimizer.weight_decay',
    'not read',
    'not read',
    'by type',
    'not read',
    'by type',
    'not read',
    'not read',
  ],
  ['optimizer.muon.lr', ...Array<string>(4).fill('not read'), '0.02', 'not read', 'not read'],
  ['transformer_config.model_type', 'required', 'required', 'required', ...Array<string>(4).fill('gpt2')],
  ['transformer_config.num_heads', ...Array<string>(3).fill('by type'), ...Array<string>(4).fill('6')],
  ['validation_frequency', ...Array<string>(7).fill('not read')],
  ['use_wandb', ...Array<string>(7).fill('not read')],
  ['eval_config.top_k', ...Array<string>(7).fill('not read')],
  ['scheduler_config.warmup_steps', ...Array<string>(5).fill('not read'), 'base file 20', 'base file 20'],
  ['scheduler_config.min_lr', ...Array<string>(5).fill('not read'), 'base file 0.00003', 'not honoured'],
  ['total_steps', ...Array<string>(5).fill('not read'), '1000', 'not honoured'],
])('who reads %s', (path, ...statuses) => {
  expect(targets.map((target) => inWords(statusOf(target, keyAt(path))))).toEqual(statuses);
});

describe('the matrix says what the loader does', () => {
  for (const target of targets) {
    test(`${target.trainer} ${target.release}`, () => {
      const loaded = loadAs(target, smallestConfig(target, {}));
      if (loaded?.status !== 'ok') throw new Error(loaded?.message ?? 'There is no such target.');
      const told = keys.flatMap((key) => {
        const status = statusOf(target, key);
        const isTold = status.kind === 'optional' || status.kind === 'base file';
        // Another type's keys are not in a block of AdamW.
        const held = loaded.values[key.path];
        if (!isTold || status.value === undefined) return [];
        if (held === undefined && key.path.startsWith('training_config.optimizer.')) return [];
        if (key.path.startsWith('transformer_config.')) return [];
        return [{ path: key.path, told: status.value, held: held?.value }];
      });
      expect(told.length).toBeGreaterThan(8);
      expect(told.filter((one) => valueText(one.told) !== valueText(one.held ?? null))).toEqual([]);
      const unread = keys.filter((key) => statusOf(target, key).kind === 'not read');
      expect(unread.filter(({ path }) => path in loaded.values)).toEqual([]);
    });

    test(`${target.trainer} ${target.release} stops without a required key`, () => {
      const required = keys.filter(
        (key) => key.path.startsWith('training_config.') && statusOf(target, key).kind === 'required',
      );
      const whole = JSON.parse(smallestConfig(target, {})) as { training_config: Record<string, unknown> };
      for (const { path } of required) {
        const { [path.slice('training_config.'.length)]: _, ...rest } = whole.training_config;
        expect(loadAs(target, JSON.stringify({ training_config: rest }))?.status, path).toBe('abort');
      }
    });
  }
});

test('neighbours of a trainer that agree share a cell, and nobody has one of its own', () => {
  expect(cellsOf(keyAt('seed')).map((cell) => cell.targets.length)).toEqual([3, 2, 2]);
  expect(cellsOf(keyAt('learning_rate')).map((cell) => cell.targets.length)).toEqual([2, 1, 1, 1, 1, 1]);
  expect(cellsOf(keyAt('validation_frequency')).map((cell) => cell.targets.length)).toEqual([7]);
});

test.each([
  ['learning_rate', 'nanogpt-cpp v0.68 and nanogpt-py v0.68: written as optimizer.lr'],
  ['checkpoint_dir', 'nanogpt-py: written as the flag --model_save_path'],
  ['num_epochs', 'gsm8k-py: loaded, not honoured: gsm8k_finetune ends at max_steps alone'],
  ['optimizer.type', 'nanogpt-cpp v0.68: stops at MuonWithAdamW: "Unknown optimizer type: MuonWithAdamW"'],
  ['optimizer.weight_decay', 'SGD and SGDComposite: default 0'],
  ['transformer_config.num_heads', 'nanogpt-cpp: gpt2 required; llama default 6'],
  ['log_level', 'every trainer: the launcher sets TT_LOGGER_LEVEL and how much it says itself'],
])('a note at %s', (path, note) => {
  expect(notesOf(keyAt(path)).map(({ who, text }) => `${who}: ${text}`)).toContain(note);
});

test.each([
  ['batch_size', 'whole number, 1 to 4,294,967,295'],
  ['learning_rate', 'number, above 0'],
  ['use_wandb', 'true or false'],
  ['data_path', 'text'],
  ['model_type', 'text: gpt2, llama'],
  ['device_config.mesh_shape', 'list of whole numbers, 2 items, each 1 or more'],
  ['eval_config.top_p', 'number, above 0, 1 or less'],
])('what %s takes', (path, words) => {
  expect(takes(keyAt(path))).toBe(words);
});

test('the table of honoured keys names keys of the schema, each once', () => {
  const named = supportedKeys.map(({ path }) => path);
  expect(new Set(named).size).toBe(named.length);
  for (const path of named) expect(keyAt(path).path).toBe(path);
});

// From design.md, "How each lesson key is honoured".
test.each([
  ['batch_size', 'same', 'same', 'same'],
  ['num_epochs', 'same', 'same', 'not-honoured'],
  ['learning_rate', 'v0.64 v0.67 same, v0.68 layout', 'v0.67 same, v0.68 layout', 'translated'],
  [
    'weight_decay',
    'v0.64 v0.67 same, v0.68 layout',
    'v0.67 same, v0.68 layout',
    'v0.67 same, v0.68 not-honoured',
  ],
  ['use_clip_grad_norm', 'same', 'same', 'not-honoured'],
  ['model_save_interval', 'same', 'same', 'v0.67 not-honoured, v0.68 same'],
  ['checkpoint_dir', 'translated', 'translated', 'v0.67 not-honoured, v0.68 same'],
  ['eval_every', 'not-honoured', 'not-honoured', 'same'],
  ['clip_grad_norm_max_norm', 'same', 'same', 'not-honoured'],
  ['save_strategy', 'translated', 'translated', 'v0.67 not-honoured, v0.68 translated'],
  ['model_config', 'same', 'same', 'same'],
  ['model_type', 'decided-elsewhere', 'decided-elsewhere', 'decided-elsewhere'],
  ['device_config.mesh_shape', 'same', 'v0.67 not-honoured, v0.68 same', 'v0.67 same, v0.68 same'],
  ['device_config.enable_ddp', 'same', 'v0.67 not-honoured, v0.68 same', 'same'],
  ['device_config.enable_cp', 'v0.64 not-honoured, v0.67 v0.68 same', 'not-honoured', 'not-honoured'],
  ['scheduler_config.max_lr', 'not-honoured', 'not-honoured', 'same'],
  ['scheduler_config.min_lr', 'not-honoured', 'not-honoured', 'v0.67 same, v0.68 not-honoured'],
  ['total_steps', 'not-honoured', 'not-honoured', 'v0.67 same, v0.68 not-honoured'],
  ['use_wandb', 'launcher', 'launcher', 'launcher'],
  ['eval_config.top_k', 'not-honoured', 'launcher', 'not-honoured'],
  ['eval_config.top_p', 'not-honoured', 'not-honoured', 'not-honoured'],
])('how %s is honoured', (path, cpp, py, gsm8k) => {
  const row = supportedKeys.find((one) => one.path === keyAt(path).path);
  const told = (['nanogpt-cpp', 'nanogpt-py', 'gsm8k-py'] as const).map((name) =>
    row?.trainers[name].map(({ releases, support }) => [...releases, support.kind].join(' ')).join(', '),
  );
  expect(told).toEqual([cpp, py, gsm8k]);
});
