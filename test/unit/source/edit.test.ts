import { describe, expect, test } from 'vitest';
import { applyFix, type Edit } from '../../../src/core/index.ts';
import { moveEntry } from '../../../src/core/keys/move-entry.ts';
import { setValue } from '../../../src/core/keys/set-value.ts';
import { readSettings } from '../../../src/core/keys/settings.ts';
import { removeEntry } from '../../../src/core/yaml/edit.ts';
import type { Entry, MappingNode, SourceNode } from '../../../src/core/yaml/node.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

const rules = { takes: 'last', merges: true } as const;

function after(text: string, edits: readonly Edit[] | Edit | null): string | null {
  return edits && applyFix(text, { title: 'Change it', edits: [edits].flat() });
}

/** The first entry of that name, and the mapping in which it stands. */
function find(node: SourceNode | null, name: string): { mapping: MappingNode; entry: Entry } | undefined {
  if (node?.kind === 'sequence') return node.items.map((item) => find(item, name)).find(Boolean);
  if (node?.kind !== 'mapping') return undefined;
  const entry = node.entries.find((one) => one.name === name);
  if (entry) return { mapping: node, entry };
  return node.entries.map(({ value }) => find(value, name)).find(Boolean);
}

describe('removing an entry takes its line and the comment on it, and nothing else', () => {
  test.each<[string, string, string | null]>([
    ['in the middle', 'a: 1\nx: 2 # gone\nb: 3 # stays\n', 'a: 1\nb: 3 # stays\n'],
    ['with CRLF', 'a: 1\r\nx: 2\r\nb: 3\r\n', 'a: 1\r\nb: 3\r\n'],
    ['at the end, without a line break', 'a: 1\nx: 2', 'a: 1\n'],
    ['a comment above stays', '# about x\nx: 2\nb: 3\n', '# about x\nb: 3\n'],
    ['with the lines of its value', 'x:\n  y: 1\n  # in it\n  z: 2\nb: 3\n', 'b: 3\n'],
    ['a block scalar', 'x: |\n  one\n\n  two\nb: 3\n', 'b: 3\n'],
    ['a list over lines', 'x: [1,\n  2]\nb: 3\n', 'b: 3\n'],
    ['after a byte order mark', '\ufeffx: 1\nb: 3\n', '\ufeffb: 3\n'],
    ['first of braces', 'm: {x: 1, b: 2}\n', 'm: {b: 2}\n'],
    ['in the middle of braces', 'm: {a: 0, x: 1, b: 2}\n', 'm: {a: 0, b: 2}\n'],
    ['last of braces', 'm: {a: 0, x: 1}\n', 'm: {a: 0}\n'],
    ['alone in braces', 'm: {x: 1}\n', 'm: {}\n'],
    ['on the line of a dash: not', '- x: 1\n  b: 2\n', null],
    ['after a question mark: not', '? x\n: 1\n', null],
  ])('%s', (_name, text, expected) => {
    const place = find(parse(text).root, 'x');
    expect(place && after(text, removeEntry(text, place.mapping, place.entry))).toBe(expected);
  });
});

describe('setting a value', () => {
  const path = 'training_config.batch_size';

  test.each<[string, string, string | null]>([
    [
      'replaces the old one',
      'training_config:\n  batch_size: 4 # why\n',
      'training_config:\n  batch_size: 8 # why\n',
    ],
    ['fills an empty one', 'training_config:\n  batch_size:\n', 'training_config:\n  batch_size: 8\n'],
    [
      'fills an empty one before its comment',
      'training_config:\n  batch_size: # why\n',
      'training_config:\n  batch_size: 8 # why\n',
    ],
    [
      'replaces an alias',
      'training_config:\n  seed: &s 4\n  batch_size: *s\n',
      'training_config:\n  seed: &s 4\n  batch_size: 8\n',
    ],
    [
      'adds a line in the indentation of its neighbours',
      'training_config:\n    seed: 1 # why\n# end\n',
      'training_config:\n    seed: 1 # why\n    batch_size: 8\n# end\n',
    ],
    [
      'adds a line with CRLF',
      'training_config:\r\n  seed: 1\r\n',
      'training_config:\r\n  seed: 1\r\n  batch_size: 8\r\n',
    ],
    [
      'ends a last line that is open',
      'training_config:\n  seed: 1',
      'training_config:\n  seed: 1\n  batch_size: 8\n',
    ],
    ['adds to braces', 'training_config: {seed: 1} # x\n', 'training_config: {seed: 1, batch_size: 8} # x\n'],
    [
      'adds under an empty section',
      'training_config:\ndevice_config:\n  enable_ddp: true\n',
      'training_config:\n  batch_size: 8\ndevice_config:\n  enable_ddp: true\n',
    ],
    [
      'adds the section at the end',
      'device_config:\n    enable_ddp: true\n',
      'device_config:\n    enable_ddp: true\n\ntraining_config:\n    batch_size: 8\n',
    ],
    [
      'adds after a section within the last entry',
      'training_config:\n  optimizer:\n    lr: 0.1\n\ndevice_config:\n  enable_ddp: true\n',
      'training_config:\n  optimizer:\n    lr: 0.1\n  batch_size: 8\n\ndevice_config:\n  enable_ddp: true\n',
    ],
    ['writes into an empty text', '', 'training_config:\n  batch_size: 8\n'],
    ['cannot where the section is a value', 'training_config: 5\n', null],
    ['cannot where the braces are empty', 'training_config: {}\n', null],
  ])('%s', (_name, text, expected) => {
    const source = parse(text);
    expect(after(text, setValue(source, readSettings(source, rules), path, '8'))).toBe(expected);
  });
});

describe('moving an entry keeps its comments', () => {
  test.each<[string, string, string, string | null]>([
    [
      'to a section that is there',
      'training_config:\n  mesh_shape: [1, 2] # two\n  seed: 1\ndevice_config:\n  enable_ddp: true\n',
      'device_config',
      'training_config:\n  seed: 1\ndevice_config:\n  enable_ddp: true\n  mesh_shape: [1, 2] # two\n',
    ],
    [
      'to a section that is not',
      'training_config:\n  mesh_shape: [1, 2]\n  seed: 1\n',
      'device_config',
      'training_config:\n  seed: 1\n\ndevice_config:\n  mesh_shape: [1, 2]\n',
    ],
    [
      'in another indentation',
      'mesh_shape: # two\n  - 1\n  # and\n  - 2\ndevice_config:\n    enable_ddp: true\n',
      'device_config',
      'device_config:\n    enable_ddp: true\n    mesh_shape: # two\n      - 1\n      # and\n      - 2\n',
    ],
    [
      'to the top',
      'training_config:\n  device_config:\n    enable_ddp: false # one\n  seed: 1\n',
      '',
      'training_config:\n  seed: 1\ndevice_config:\n  enable_ddp: false # one\n',
    ],
    [
      'to the top of a text with a byte order mark',
      '\ufefftraining_config:\n  device_config:\n    enable_ddp: false\n  seed: 1\n',
      '',
      '\ufefftraining_config:\n  seed: 1\ndevice_config:\n  enable_ddp: false\n',
    ],
    [
      'with CRLF',
      'training_config:\r\n  mesh_shape: [1, 1]\r\n  seed: 1\r\n',
      'device_config',
      'training_config:\r\n  seed: 1\r\n\r\ndevice_config:\r\n  mesh_shape: [1, 1]\r\n',
    ],
    [
      'from braces to braces',
      'training_config: {seed: 1, mesh_shape: [1, 2]}\ndevice_config: {enable_ddp: true}\n',
      'device_config',
      'training_config: {seed: 1}\ndevice_config: {enable_ddp: true, mesh_shape: [1, 2]}\n',
    ],
    [
      'not into braces where it has lines of its own',
      'training_config:\n  mesh_shape:\n    - 1\n    - 1\ndevice_config: {enable_ddp: false}\n',
      'device_config',
      null,
    ],
  ])('%s', (_name, text, section, expected) => {
    const source = parse(text);
    const settings = readSettings(source, rules);
    const [unknownEntry] = settings.unknownEntries;
    expect(unknownEntry && after(text, moveEntry(source, settings, unknownEntry, section))).toBe(expected);
  });
});
