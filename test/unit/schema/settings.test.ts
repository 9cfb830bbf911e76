import { describe, expect, it, test } from 'vitest';
import { type MappingRules, readSettings } from '../../../src/core/keys/settings.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

const pyYaml: MappingRules = { takes: 'last', merges: true };
const yamlCpp: MappingRules = { takes: 'first', merges: false };

/** The training keys and their texts, as a loader takes them; sections have none. */
function taken(text: string, rules: MappingRules): Readonly<Record<string, string>> {
  const { at } = readSettings(parse(text), rules);
  return Object.fromEntries(
    [...at].flatMap(([path, { node }]) =>
      node?.kind === 'scalar' ? [[path.replace('training_config.', ''), node.text]] : [],
    ),
  );
}

describe('equal keys, sections too, and merges, as each loader takes them', () => {
  test.each([
    {
      name: 'equal keys',
      text: 'training_config:\n  seed: 1\n  seed: 2\n',
      python: { seed: '2' },
      cpp: { seed: '1' },
    },
    {
      name: 'equal sections: one counts, whole',
      text: 'training_config:\n  seed: 1\n  batch_size: 8\ntraining_config:\n  seed: 2\n',
      python: { seed: '2' },
      cpp: { seed: '1', batch_size: '8' },
    },
    {
      name: 'equal sections, of which the last is empty',
      text: 'training_config:\n  seed: 1\ntraining_config:\n',
      python: { training_config: '' },
      cpp: { seed: '1' },
    },
    {
      name: 'a merge gives way to the own keys, wherever it stands',
      text: 'b: &b {seed: 1, batch_size: 8}\ntraining_config:\n  seed: 2\n  <<: *b\n',
      python: { seed: '2', batch_size: '8' },
      cpp: { seed: '2' },
    },
    {
      name: 'of several merged mappings the first wins',
      text: 'a: &a {seed: 1}\nb: &b {seed: 2, batch_size: 8}\ntraining_config:\n  <<: [*a, *b]\n',
      python: { seed: '1', batch_size: '8' },
      cpp: {},
    },
    {
      name: 'a merge of a merge: the nearer wins',
      text: 'a: &a {seed: 1, batch_size: 8}\nb: &b\n  <<: *a\n  seed: 2\ntraining_config:\n  <<: *b\n',
      python: { seed: '2', batch_size: '8' },
      cpp: {},
    },
    {
      name: 'a merge goes no deeper than one mapping',
      text: 'x: &x\n  training_config:\n    seed: 1\n    batch_size: 8\n<<: *x\ntraining_config:\n  seed: 2\n',
      python: { seed: '2' },
      cpp: { seed: '2' },
    },
    {
      name: 'a merge of something that is no mapping',
      text: 'x: &x [1]\ntraining_config:\n  <<: *x\n  seed: 2\n',
      python: { seed: '2' },
      cpp: { seed: '2' },
    },
    {
      name: 'an alias as a section and as a value',
      text: 'x: &x\n  seed: &s 3\n  batch_size: *s\ntraining_config: *x\n',
      python: { seed: '3', batch_size: '3' },
      cpp: { seed: '3', batch_size: '3' },
    },
  ])('$name', ({ text, python, cpp }) => {
    expect(taken(text, pyYaml)).toEqual(python);
    expect(taken(text, yamlCpp)).toEqual(cpp);
  });
});

describe('what is no key of its section', () => {
  const unknownEntriesOf = (text: string): readonly string[] =>
    readSettings(parse(text), pyYaml).unknownEntries.map(({ section, name }) => `${section}/${name}`);

  test.each<[string, string, readonly string[]]>([
    ['in a section', 'training_config:\n  foo: 1\n  seed: 1\n', ['training_config/foo']],
    ['at the top', 'foo: 1\nseed: 1\n', ['/foo', '/seed']],
    ['a path written as one key', 'training_config.seed: 1\n', ['/training_config.seed']],
    ['not what an alias names', 'base: &b {seed: 1}\ntraining_config: *b\n', []],
    [
      'not inside a value that is not looked into',
      'multihost_config:\n  pipeline_parallel_config:\n    num_blocks: 2\n',
      [],
    ],
    ['each of two that are equal', 'foo: 1\nfoo: 2\n', ['/foo', '/foo']],
    [
      'names of objects',
      'training_config:\n  __proto__: 1\n  toString: 1\n',
      ['training_config/__proto__', 'training_config/toString'],
    ],
  ])('%s', (_name, text, expected) => {
    expect([...unknownEntriesOf(text)].sort()).toEqual([...expected].sort());
  });

  it('holds nothing of a text that is no mapping', () => {
    expect(readSettings(parse('- training_config\n'), pyYaml)).toEqual({ at: new Map(), unknownEntries: [] });
  });
});
