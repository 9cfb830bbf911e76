import fc from 'fast-check';

/** Pieces that mean something to a shell, to YAML, to printf, to Python or to the script itself. */
const pieces = (canary: string): readonly string[] => [
  `$(touch ${canary})`,
  `\`touch ${canary}\``,
  `'; touch ${canary}; '`,
  `"; touch ${canary}; "`,
  `\nEND_OF_TEXT\ntouch ${canary}\n`,
  `\nEND_OF_TEXT_2\ntouch ${canary}\n`,
  `| touch ${canary} #`,
  `\${x:-$(touch ${canary})}`,
  `$((a[$(touch ${canary})]))`,
  'a[$(touch canary)]',
  '{{run}}',
  '{{tt-metal}}',
  '{{data}}',
  '{{',
  '}}',
  '$HOME',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as the shell and Python know it
  '${PATH}',
  '$TT_METAL_RUNTIME_ROOT',
  '%s%n%%',
  '\\n\\x41\\u0041\\',
  '~',
  '*',
  '?[a-z]',
  '!!',
  '!1',
  '&',
  '<<END',
  '> x',
  "'\"'\"'",
  '\t',
  '\r\n',
  '\r',
  '#',
  ': ',
  '- ',
  '--help',
  '-n',
  '=',
  '木 ünï 🚂 e\u0301 \u200f\u2028',
  '\u0085\u00a0\ufeff',
  '\x1b[2J',
  '\x07\x7f',
  ' ',
  'x',
];

/** A text that means harm; where a part of it is carried out, a file of the name `canary` is made. */
export function hostileText(canary: string): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pieces(canary)) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
    },
  );
  return fc.array(piece, { minLength: 1, maxLength: 6 }).map((some) => some.join(''));
}

/** One that can be the name of a file: no slash, no more bytes than a file system takes, and neither `.` nor `..`. */
export function hostileName(canary: string): fc.Arbitrary<string> {
  return hostileText(canary).map((text) => {
    // Not every file system takes code points that stand for nothing yet.
    const name = [...text.replaceAll(/\p{Cn}|\p{Co}/gu, '').replaceAll('/', ':')].slice(0, 50).join('');
    return name.trim() === '' || name === '.' || name === '..' ? `x${name}` : name;
  });
}
