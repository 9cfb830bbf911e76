import { describe, expect, it, test } from 'vitest';
import type { SourceNode } from '../../../src/core/yaml/node.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

/** Every entry, key and value, as the text has it at the span; inner entries follow their section. */
function entriesOf(text: string): readonly (readonly [key: string, value: string])[] {
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const walk = (node: SourceNode | null): readonly (readonly [string, string])[] => {
    if (node?.kind === 'sequence') return node.items.flatMap(walk);
    if (node?.kind !== 'mapping') return [];
    return node.entries.flatMap((entry) => [
      [cut(entry.keySpan), cut(entry.value.span)] as const,
      ...walk(entry.value),
    ]);
  };
  return walk(parse(text).root);
}

describe('the spans of keys and values', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['a number', 'seed: 42\n', [['seed', '42']]],
    ['a value before a comment', 'seed: 42  # why\n', [['seed', '42']]],
    ['a value in quotes', 'a: "x # y"\n', [['a', '"x # y"']]],
    ['a key in quotes', "'a b': 1\n", [["'a b'", '1']]],
    ['spaces around the colon', 'a :   1\n', [['a', '1']]],
    [
      'no value',
      'a:\nb: 1\n',
      [
        ['a', ''],
        ['b', '1'],
      ],
    ],
    ['no value at the end', 'a:', [['a', '']]],
    [
      'a section without its last line break',
      'a:\n  b: 1\n\nc: 2\n',
      [
        ['a', 'b: 1'],
        ['b', '1'],
        ['c', '2'],
      ],
    ],
    [
      'a block scalar without the lines after it',
      'a: |\n  x\n  y\n\nb: 1\n',
      [
        ['a', '|\n  x\n  y'],
        ['b', '1'],
      ],
    ],
    [
      'a folded scalar',
      'a: >-\n  x\nb: 1\n',
      [
        ['a', '>-\n  x'],
        ['b', '1'],
      ],
    ],
    ['a list in brackets', 'mesh: [1, 2]  # x\n', [['mesh', '[1, 2]']]],
    [
      'a mapping in braces',
      'a: {b: 1, c: }\n',
      [
        ['a', '{b: 1, c: }'],
        ['b', '1'],
        ['c', ''],
      ],
    ],
    ['a pair in a list', '- [a: 1]\n', [['a', '1']]],
    ['a question mark', '? a\n: 1\n', [['a', '1']]],
    [
      'an anchor, which is not the value',
      'a: &x 1\nb: *x\n',
      [
        ['a', '1'],
        ['b', '*x'],
      ],
    ],
    ['a tag, which is not the value', 'a: !!int "1"\n', [['a', '"1"']]],
    [
      'CRLF',
      'a: 1\r\nb:\r\n  c: x\r\n',
      [
        ['a', '1'],
        ['b', 'c: x'],
        ['c', 'x'],
      ],
    ],
    [
      'lone returns',
      'a: 1\rb: 2\r',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a byte order mark', '\ufeffa: 1\n', [['a', '1']]],
    [
      'surrogate pairs before',
      '"😀": 1\nb: 2\n',
      [
        ['"😀"', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a value over two lines',
      'a: x\n  y\nb: 1\n',
      [
        ['a', 'x\n  y'],
        ['b', '1'],
      ],
    ],
    ['no key, so the colon', ': 1\n', [[':', '1']]],
    ['a document between markers', '---\na: 1\n...\n', [['a', '1']]],
  ])('%s', (_name, text, expected) => {
    expect(entriesOf(text)).toEqual(expected);
    expect(parse(text).faults).toEqual([]);
  });
});

describe('what a source tells besides', () => {
  it('binds an alias to the last anchor of its name before it', () => {
    const { aliases } = parse('a: &x 1\nb: &x 2\nc: *x\nd: *y\n');
    expect(aliases.map(({ name, target }) => [name, target?.kind === 'scalar' ? target.text : null])).toEqual(
      [
        ['x', '2'],
        ['y', null],
      ],
    );
  });

  it('keeps equal keys, as loaders differ on them', () => {
    expect(entriesOf('a: 1\na: 2\n')).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
  });

  test.each([
    ['nothing', '', null],
    ['one document', '---\na: 1\n', null],
    ['a second document', 'a: 1\n---\nb: 2\n', [5, 8]],
    ['a second document that is empty', 'a: 1\n---\n', [5, 8]],
    ['a second document after an end', 'a: 1\n...\n---\nb: 1\n', [9, 12]],
  ])('where a second document begins: %s', (_name, text, span) => {
    const { secondDocument } = parse(text);
    expect(secondDocument && [secondDocument.start, secondDocument.end]).toEqual(span);
  });

  it('reads nesting of a hundred levels and no deeper', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(parse(nested(100)).faults).toEqual([]);
    expect(parse(nested(102)).faults.map(({ message }) => message)).toEqual([
      'Expected at most 100 levels of nesting; this is nested deeper and is not read.',
    ]);
  });

  it.each([
    ['lists in brackets', '[', 100],
    ['mappings in braces', '{a: ', 400],
    ['lists in lines', '- ', 200],
    ['keys of keys', '? ', 200],
    ['both in turn', '[{a: ', 250],
  ])(
    'says where it is nested too deeply, however deep it is, and the same each time: %s',
    (_, piece, start) => {
      for (const levels of [102, 1_000, 20_000]) {
        const text = piece.repeat(levels);
        expect(new Set(Array.from({ length: 3 }, () => JSON.stringify(parse(text).faults))).size).toBe(1);
        expect(parse(text).faults.map(({ span }) => span)).toEqual([{ start, end: start + 1 }]);
      }
    },
  );

  it('counts no brackets that are text', () => {
    expect(parse(`a: "${'['.repeat(1000)}" # ${'{'.repeat(1000)}\n`).faults).toEqual([]);
  });

  it('tells at most a thousand faults', () => {
    expect(parse('"'.repeat(5000)).faults).toHaveLength(1000);
  });
});
