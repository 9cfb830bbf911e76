import fc from 'fast-check';
import { keys } from '../../src/core/index.ts';
import { damaged } from './damaged.ts';

const knownKeys = keys.map(({ path }) => path.split('.'));
const sections = [...new Set(knownKeys.map(([section = '']) => section))];
const names = [...new Set(knownKeys.map((path) => path.at(-1) ?? ''))];

/** Keys that mean something to JavaScript, to YAML, to Python or to a shell, or to nobody. */
const hostileNames = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    '<<',
    '=',
    '',
  ],
  ...[
    '~',
    'null',
    'true',
    '010',
    '1',
    '-',
    '"a b"',
    "'a'",
    '"\\ud800"',
    '"\\udc00"',
    '\udc00',
    'é',
    '😀',
    '&a k',
    '*a',
    '!!str k',
  ],
  ...['training_config.batch_size', 'batch_size ', 'BATCH_SIZE', 'batch-size', '$(id)', '`id`', '--dry-run'],
];

/** Values at the edges of what the loaders, the rules and the shell take. */
const hostileValues = [
  ...[
    '',
    '~',
    'null',
    'Null',
    'y',
    'n',
    'yes',
    'off',
    'True',
    'tRue',
    '"false"',
    '0',
    '-0',
    '+1',
    '-1',
    '1_000',
  ],
  ...[
    '010',
    '0o17',
    '0x1F',
    '0b101',
    '12:30',
    '1:2:3.5',
    '2026-01-01',
    '1e400',
    '-1e400',
    '1e-400',
    '5e-5',
    '.5',
  ],
  ...[
    '.inf',
    '-.INF',
    '.nan',
    '9007199254740993',
    '18446744073709551616',
    '4294967296',
    '2147483648',
    '1.5',
    '3.0',
  ],
  ...[
    '[1, 2]',
    '[1, [2]]',
    '[]',
    '{}',
    '{a: 1}',
    '[1, 2',
    '{a',
    '*a',
    '&a 1',
    '*missing',
    '!!binary aGk=',
    '!!python/object:os.system x',
  ],
  ...[
    '|\n      a\n      b',
    '>-\n      a',
    '"\\x00"',
    '"\\ud800"',
    '"a\\nb"',
    "'it''s'",
    '"unclosed',
    '%x',
    '@x',
    '`x`',
  ],
  ...[
    '$(touch /tmp/x)',
    '`id`',
    "'; rm -rf /'",
    `"$\{HOME}"`,
    '{{run}}',
    '"{{tt-metal}}"',
    '../../etc/passwd',
    '--help',
    'EOF',
  ],
  ...['AdamW', 'MuonWithAdamW', 'warmup_linear', 'char', 'bpe', 'epoch', 'INFO', 'llama', 'gpt2', 'default'],
];

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileNames) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 100_000 }).map(String) },
  { weight: 2, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** Lines of a mapping, some with a mapping of their own under them. */
const entries = (indent: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        name,
        value,
        comment: fc.constantFrom('', '', ' # note', '#', '\t# tab'),
        nested: fc.array(fc.tuple(name, value), { maxLength: 3 }),
        nests: fc.nat(9),
      }),
      { maxLength: 8 },
    )
    .map((lines) =>
      lines
        .map(({ name: key, value: held, comment, nested, nests }) =>
          nests === 0
            ? `${indent}${key}:${comment}\n${nested.map(([k, v]) => `${indent}  ${k}: ${v}\n`).join('')}`
            : `${indent}${key}: ${held}${comment}\n`,
        )
        .join(''),
    );

const section = fc
  .record({
    head: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...sections, 'training_config', 'device_config') },
      { weight: 1, arbitrary: fc.constantFrom(...hostileNames) },
    ),
    body: entries('  '),
  })
  .map(({ head, body }) => `${head}:\n${body}`);

/** A text that looks like a config, with what no config should hold. */
export const config: fc.Arbitrary<string> = fc
  .record({
    before: fc.constantFrom('', '', '', '\ufeff', '# note\n', '---\n', '%YAML 1.2\n---\n', 'a: &a {b: 1}\n'),
    sections: fc.array(section, { maxLength: 4 }),
    after: fc.constantFrom('', '', '', '...\n', '---\nb: 1\n', '\0', '  '),
    lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  })
  .map(({ before, sections: all, after, lineEnd }) =>
    (before + all.join('') + after).replaceAll('\n', lineEnd),
  );

const deep = fc
  .record({
    open: fc.constantFrom('[', '{a: ', '- ', '? ', '!!seq [', '&a [', '{? '),
    depth: fc.nat(600),
  })
  .map(({ open, depth }) => `training_config:\n  batch_size: ${open.repeat(depth)}`);

const wide = fc
  .record({
    piece: fc.constantFrom('k', '9', ':59', '[1, ', '*a ', 'é', '\ud800', '\t', '"', "'", '\\', '#'),
    times: fc.oneof(fc.nat(200), fc.nat(200), fc.nat(20_000)),
    as: fc.constantFrom(
      (text: string) => `training_config:\n  batch_size: ${text}\n`,
      (text: string) => `training_config:\n  ${text}: 1\n`,
      (text: string) => `${text}:\n  a: 1\n`,
      (text: string) => text,
    ),
  })
  .map(({ piece, times, as }) => as(piece.repeat(times)));

/** Anchors that each stand for several of the one before: a bomb, from harmless to the size of the universe. */
const bomb = fc
  .record({ levels: fc.nat(12), width: fc.nat(12), merge: fc.boolean() })
  .map(({ levels, width, merge }) =>
    Array.from({ length: levels + 1 }, (_, level) => {
      const inner = level === 0 ? 'x, '.repeat(width) : `*a${level - 1}, `.repeat(width);
      return merge && level > 0
        ? `a${level}: &a${level} {<<: [${inner}]}`
        : `a${level}: &a${level} [${inner}]`;
    }).join('\n'),
  );

/** 10 MB of a config, or of one line over and over. */
const enormous = fc
  .oneof(config, fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }))
  .map((text) => `${text}\n`.repeat(Math.ceil(10_000_000 / (text.length + 1))));

/** Any text that somebody could paste, drop or send, most of them near to a config. */
export function hostileText(starts: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 10_000, arbitrary: config },
    { weight: 10_000, arbitrary: damaged(fc.oneof(fc.constantFrom(...starts), config)) },
    { weight: 1_000, arbitrary: deep },
    { weight: 1_000, arbitrary: wide },
    { weight: 1_000, arbitrary: bomb },
    { weight: 1_000, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 10, arbitrary: enormous },
  );
}
