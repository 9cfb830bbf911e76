/** What grows a parser's stack, its lists, its numbers or its findings, once repeated often enough. */
const pieces = [
  ...['#', 'a: 1\n', 'a\n', ' ', '\t', '\n', '\r', '"', "'", '\\', 'k', '9', ':59', ':', '%', '---\n', '|\n'],
  ...['[', ']', '[1, ', '{a: ', '{a: 1},', '- ', '- - - -\n', '? ', '&a ', '*a ', '- *a\n', '!!int '],
  ...['__proto__: 1\n', 'constructor: {a: 1}\n', '<<: *a\n', 'training_config: {batch_size: x}\n'],
  ...['\ud800', '\udc00', '😀', '\0', '\u0085', '\u2028', '\ufeff'],
];

const inValue = 'training_config:\n  batch_size: ';

/** Each piece, or every so many-th, over and over until there are so many characters, alone and as a value; one at a time. */
export function* repeated(characters: number, every = 1): Generator<string> {
  for (const [at, piece] of pieces.entries()) {
    if (at % every !== 0) continue;
    const text = piece.repeat(Math.ceil(characters / piece.length));
    yield text;
    yield inValue + text;
  }
}

const huge = 'k'.repeat(1_000_000);
const indented = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');

/** One key, value, number or nesting that is out of all proportion. */
export const oversized: readonly string[] = [
  `training_config:\n  ${huge}: 1\n`,
  `${huge}:\n  batch_size: 1\n`,
  `training_config:\n  "${huge}": 1\n`,
  `training_config:\n  model_config: ${huge}\n`,
  `a: &${huge} 1\nb: *${huge}\n`.slice(0, 1_000_000),
  `training_config:\n  batch_size: ${'9'.repeat(1_000_000)}\n`,
  `training_config:\n  learning_rate: 0.${'1'.repeat(1_000_000)}\n`,
  indented(1_000),
  `${'{__proto__: {constructor: '.repeat(50)}1${'}}'.repeat(50)}`,
  [
    '__proto__: &__proto__ {polluted: 1, __proto__: {polluted: 1}}',
    'constructor: &constructor {prototype: {polluted: 1}}',
    'training_config: {<<: [*__proto__, *constructor], __proto__: 1, constructor: 2, toString: 3}',
    'device_config: *constructor',
  ].join('\n'),
];
