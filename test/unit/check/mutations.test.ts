import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../../src/core/index.ts';
import { sevenTargets } from './seven-targets.ts';
import { faultsOfResult } from './sound-result.ts';

const templates = globSync('content/templates/*.yaml')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

/** What a hand, an editor or a bad day puts into a config. */
const pieces = [
  ...[
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '   ',
    ':',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' #',
    '|',
    '>',
  ],
  ...['&a ', '*a', '<<: *a', '<<', '? ', '!', '!!int ', '!!binary ', '%', '@', '`', '---\n', '...\n', '--- '],
  ...[
    '\0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udc00',
    '😀',
    'é',
    '_',
    '.',
    '-',
    '~',
    'y',
    'null',
    'true',
  ],
  ...[
    '0',
    '-1',
    '010',
    '1e400',
    '.nan',
    '.inf',
    '99999999999999999999',
    '0x1F',
    '12:30',
    '2026-01-01',
    '1_000',
  ],
  ...[
    'batch_size: 4\n',
    '  seed: 1\n',
    'training_config:\n',
    '__proto__: 1\n',
    'constructor:\n',
    '[1, 2]',
    '{a: 1}',
  ],
];

const change = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'remove', 'copy'),
  /** Places as shares of the text, so that they fit whatever is left of it. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(6), fc.nat(6), fc.nat(200)),
  piece: fc.constantFrom(...pieces),
});

const mutation = fc.record({
  template: fc.constantFrom(...templates),
  changes: fc.array(change, { minLength: 1, maxLength: 5 }),
});

function mutate(
  text: string,
  { kind, at, to, length, piece }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + length);
  const target = Math.floor(to * text.length);
  switch (kind) {
    case 'insert':
      return text.slice(0, start) + piece + text.slice(start);
    case 'replace':
      return text.slice(0, start) + piece + text.slice(end);
    case 'remove':
      return text.slice(0, start) + text.slice(end);
    default:
      return text.slice(0, target) + text.slice(start, end) + text.slice(target);
  }
}

it('gives a sound result for 10,000 damaged templates, over the seven targets in turn', {
  timeout: 120_000,
}, () => {
  let turn = 0;
  fc.assert(
    fc.property(mutation, ({ template, changes }) => {
      const text = changes.reduce(mutate, template);
      const target = sevenTargets[turn % sevenTargets.length] ?? {};
      const datasetSize = turn % 2 === 0 ? {} : { datasetSize: 50 };
      turn++;
      const result = check(text, { target, ...datasetSize });
      expect(faultsOfResult(text, result)).toEqual([]);
    }),
    { seed: 20261122, numRuns: 10_000 },
  );
  expect(turn).toBeGreaterThanOrEqual(10_000);
});

it('gives a sound result for any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...sevenTargets),
      (text, target) => {
        expect(faultsOfResult(text, check(text, { target }))).toEqual([]);
      },
    ),
    { seed: 20261122, numRuns: 500 },
  );
});
