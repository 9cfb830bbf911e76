import fc from 'fast-check';

/** What a hand, an editor or a bad day puts into a text. */
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

interface Change {
  readonly kind: 'insert' | 'replace' | 'remove' | 'copy';
  /** Places as shares of the text, so that they fit whatever is left of it. */
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly piece: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'remove', 'copy'),
  at: share,
  to: share,
  length: fc.oneof(fc.nat(6), fc.nat(6), fc.nat(200)),
  piece: fc.constantFrom(...pieces),
});

/** One to five changes to a text: something put in, put instead, taken out, or copied elsewhere. */
export function damaged(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .record({ text, changes: fc.array(change, { minLength: 1, maxLength: 5 }) })
    .map(({ text: start, changes }) => changes.reduce(changed, start));
}

function changed(text: string, { kind, at, to, length, piece }: Change): string {
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
