// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets have their stops in this form
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { completeAt, defaultTarget, keys, type Target } from '../../../src/core/index.ts';
import { sevenTargets } from '../check/seven-targets.ts';
import { atCursor } from './at-cursor.ts';

function at(marked: string, target: Target = defaultTarget) {
  const { text, offset } = atCursor(marked);
  const found = completeAt(text, offset, target);
  if (found === null) return null;
  const { start, end } = found.replace;
  const written = (label: string): string => {
    const item = found.items.find((one) => one.label === label);
    if (!item) throw new Error(`${label} is not offered.`);
    return text.slice(0, start) + item.snippet + text.slice(end);
  };
  return { ...found, labels: found.items.map(({ label }) => label), written };
}

const cpp: Target = { board: 'n150', trainer: 'nanogpt-cpp', release: 'v0.67', run: 'direct' };

describe('where keys belong, it offers those that are not there yet', () => {
  test.each<readonly [where: string, marked: string, offered: string, absent: string, written: string]>([
    ['an empty document', '|', 'training_config', 'batch_size', 'training_config:\n  $0'],
    ['half a section', 'tra|', 'training_config', 'batch_size', 'training_config:\n  $0'],
    ['under a section', 'training_config:\n  |', 'seed', 'mesh_shape', 'training_config:\n  seed: ${1:5489}'],
    [
      'half a key',
      'training_config:\n  seed: 4\n  max|\n',
      'max_steps',
      'seed',
      'training_config:\n  seed: 4\n  max_steps: ${1:5000}\n',
    ],
    [
      'before the other keys',
      'training_config:\n  max|\n  seed: 4\n',
      'max_steps',
      'seed',
      'training_config:\n  max_steps: ${1:5000}\n  seed: 4\n',
    ],
    [
      'too little indentation',
      'training_config:\n    seed: 4\n  |',
      'max_steps',
      'seed',
      'training_config:\n    seed: 4\n    max_steps: ${1:5000}',
    ],
    [
      'too much indentation',
      'training_config:\n  seed: 4\n      |',
      'max_steps',
      'seed',
      'training_config:\n  seed: 4\n  max_steps: ${1:5000}',
    ],
    [
      'windows lines',
      'training_config:\r\n  op|\r\n',
      'optimizer',
      'x',
      'training_config:\r\n  optimizer:\r\n    $0\r\n',
    ],
    [
      'a broken line above',
      'training_config:\n  seed: "4\n  max|',
      'max_steps',
      'seed',
      'training_config:\n  seed: "4\n  max_steps: ${1:5000}',
    ],
    [
      'a key without a colon above',
      'training_config:\n  batch\n  max|',
      'max_steps',
      'mesh_shape',
      'training_config:\n  batch\n  max_steps: ${1:5000}',
    ],
    [
      'a block deeper',
      'training_config:\n  optimizer:\n    type: SGD\n    mo|',
      'momentum',
      'type',
      'training_config:\n  optimizer:\n    type: SGD\n    momentum: ${1:0.0}',
    ],
    [
      'back from a block',
      'training_config:\n  optimizer:\n    type: SGD\n  |',
      'seed',
      'optimizer',
      'training_config:\n  optimizer:\n    type: SGD\n  seed: ${1:5489}',
    ],
    [
      'a colon there already',
      'training_config:\n  s|: 42',
      'seed',
      'mesh_shape',
      'training_config:\n  seed: 42',
    ],
    [
      'braces',
      'device_config: { enable_ddp: true, m| }',
      'mesh_shape',
      'enable_ddp',
      'device_config: { enable_ddp: true, mesh_shape: ${1:[1, 1]} }',
    ],
    [
      'braces over lines',
      'device_config: {\n  |\n  enable_ddp: true }',
      'mesh_shape',
      'seed',
      'device_config: {\n  mesh_shape: ${1:[1, 1]}\n  enable_ddp: true }',
    ],
    [
      'an anchor on the section',
      'training_config: &t\n  |',
      'seed',
      'mesh_shape',
      'training_config: &t\n  seed: ${1:5489}',
    ],
    [
      'a model config',
      'transformer_config:\n  model_type: llama\n  num_h|',
      'num_heads',
      'model_type',
      'transformer_config:\n  model_type: llama\n  num_heads: ${1:6}',
    ],
    ['behind a byte order mark', '\ufefftra|', 'training_config', 'seed', '\ufefftraining_config:\n  $0'],
  ])('%s', (_, marked, offered, absent, written) => {
    const found = at(marked);
    expect(found?.kind).toBe('key');
    expect(found?.labels).toContain(offered);
    expect(found?.labels).not.toContain(absent);
    expect(found?.written(offered)).toBe(written);
  });
});

describe('where a value belongs, it offers what the key takes', () => {
  test.each<readonly [where: string, marked: string, labels: readonly string[], written: string]>([
    [
      'choices',
      'training_config:\n  scheduler_type: |',
      ['identity', 'warmup_linear'],
      'training_config:\n  scheduler_type: identity',
    ],
    [
      'half a choice',
      'training_config:\n  scheduler_type: war|',
      ['identity', 'warmup_linear'],
      'training_config:\n  scheduler_type: identity',
    ],
    [
      'right behind the colon',
      'device_config:\n  enable_tp:|',
      ['true', 'false'],
      'device_config:\n  enable_tp: true',
    ],
    [
      'another value there',
      'device_config:\n  enable_tp: fal|se # why',
      ['true', 'false'],
      'device_config:\n  enable_tp: true # why',
    ],
    [
      'in braces',
      'device_config: { enable_tp: t| }',
      ['true', 'false'],
      'device_config: { enable_tp: true }',
    ],
    [
      'on the next line',
      'training_config:\n  scheduler_type:\n    |',
      ['identity', 'warmup_linear'],
      'training_config:\n  scheduler_type:\n    identity',
    ],
    [
      'what holds without it',
      'training_config:\n  max_steps: |',
      ['5000'],
      'training_config:\n  max_steps: 5000',
    ],
  ])('%s', (_, marked, labels, written) => {
    const found = at(marked);
    expect(found?.kind).toBe('value');
    expect(found?.labels).toEqual(labels);
    expect(found?.written(labels[0] ?? '')).toBe(written);
  });

  it('offers what stops a target last, and says so', () => {
    const types = at('training_config:\n  optimizer:\n    type: |', { ...cpp, release: 'v0.68' })?.items;
    expect(types?.at(-1)).toMatchObject({ label: 'MuonWithAdamW', note: 'stops here' });
    const models = at('transformer_config:\n  model_type: |', cpp)?.items;
    expect(models?.map(({ label, note }) => [label, note])).toEqual([
      ['gpt2', null],
      ['llama', null],
      ['deepseek', 'stops here'],
      ['qwen3', 'stops here'],
    ]);
  });
});

test.each([
  ['a comment', 'training_config: # se|'],
  ['a comment of its own', '# tra|'],
  ['a text', 'training_config:\n  note: >\n    se|'],
  ['a list', 'device_config:\n  mesh_shape: [1, |]'],
  ['a list of lines', 'device_config:\n  device_ids:\n    - |'],
  ['an unknown section', 'my_config:\n  |'],
  ['behind a value', 'training_config:\n  seed: 4 |'],
  ['a second document', 'training_config:\n  seed: 4\n--- |'],
  ['between words', 'training_config:\n  some words |'],
])('it offers nothing in %s', (_, marked) => {
  expect(at(marked)).toBeNull();
});

describe('what a target does not read', () => {
  it('comes last, with a word on why', () => {
    for (const target of sevenTargets) {
      const items = at('training_config:\n  |', { ...defaultTarget, ...target })?.items ?? [];
      const kinds = items.map(({ help }) => (typeof help === 'object' && help ? help.use.kind : 'value'));
      const order = ['required', 'read', 'launcher', 'unread'];
      expect(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(kinds);
      for (const { help, note } of items) {
        if (typeof help === 'object' && help?.use.kind === 'unread') expect(note).not.toBeNull();
      }
    }
    expect(at('training_config:\n  |', cpp)?.items.at(-1)).toMatchObject({ note: 'not read' });
  });

  it('an optimizer has the keys of its type first', () => {
    const labels = at('training_config:\n  optimizer:\n    type: SGD\n    |')?.labels ?? [];
    expect(labels.slice(0, 5).toSorted()).toEqual([
      'dampening',
      'lr',
      'momentum',
      'nesterov',
      'weight_decay',
    ]);
  });
});

it('offers each key of the schema exactly where it belongs', () => {
  for (const { path } of keys.filter(({ path }) => path.startsWith('training_config.'))) {
    const names = path.split('.').slice(0, -1);
    const marked =
      names.map((name, depth) => `${'  '.repeat(depth)}${name}:\n`).join('') +
      `${'  '.repeat(names.length)}|`;
    expect(at(marked)?.labels, path).toContain(path.split('.').at(-1));
  }
});

it('never throws and never reaches over its line, whatever the text', () => {
  const pieces = fc.constantFrom(
    'training_config:',
    '\n',
    '  ',
    'seed: ',
    '{',
    '}',
    '[',
    ',',
    '"',
    "'",
    '#',
    ': ',
    '- ',
    '|',
    '&a ',
    '*a',
    '\t',
    '\r\n',
    'type',
    'optimizer:\n',
    '---',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), fc.nat(), (parts, seed) => {
      const text = parts.join('');
      const offset = text.length === 0 ? 0 : seed % (text.length + 1);
      const found = completeAt(text, offset, defaultTarget);
      if (found === null) return;
      expect(found.replace.start).toBeLessThanOrEqual(offset);
      expect(found.replace.end).toBeGreaterThanOrEqual(offset);
      expect(text.slice(found.replace.start, found.replace.end)).not.toContain('\n');
    }),
    { seed: 6, numRuns: 2000 },
  );
});
