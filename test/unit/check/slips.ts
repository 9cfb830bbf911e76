import fc from 'fast-check';

/** One slip of a hand in a config, at a place that a number picks. */
export type Slip = (text: string, at: number) => string;

const keyLine = /^([ \t]*)([A-Za-z_]\w*)(:(?: .*)?)$/gm;

/** The text with one of its key lines written otherwise. */
function onOneLine(
  text: string,
  at: number,
  change: (indentation: string, key: string, rest: string) => string,
): string {
  const lines = [...text.matchAll(keyLine)];
  const line = lines[at % Math.max(1, lines.length)];
  if (line === undefined) return text;
  const [whole, indentation = '', key = '', rest = ''] = line;
  return text.slice(0, line.index) + change(indentation, key, rest) + text.slice(line.index + whole.length);
}

/** What hands, editors and other programs' habits do to a config. */
export const slips: Readonly<Record<string, Slip>> = {
  'a letter is missing': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => {
      const gone = at % key.length;
      return indentation + key.slice(0, gone) + key.slice(gone + 1) + rest;
    }),
  'a letter stands twice': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => {
      const twice = at % key.length;
      return indentation + key.slice(0, twice + 1) + key.slice(twice) + rest;
    }),
  'two letters are swapped': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => {
      const first = at % Math.max(1, key.length - 1);
      return `${indentation}${key.slice(0, first)}${key[first + 1] ?? ''}${key[first]}${key.slice(first + 2)}${rest}`;
    }),
  'a dash for an underscore': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => indentation + key.replace('_', '-') + rest),
  'capital letters': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => indentation + key.toUpperCase() + rest),
  'a space too few': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => indentation + key + rest.replace(': ', ':')),
  'no colon': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => indentation + key + rest.replace(':', '')),
  'a tab': (text, at) => onOneLine(text, at, (_, key, rest) => `\t${key}${rest}`),
  'a space too many in front': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => `${indentation} ${key}${rest}`),
  'at the top': (text, at) => onOneLine(text, at, (_, key, rest) => key + rest),
  'in another section': (text, at) => {
    let moved = '';
    const rest = onOneLine(text, at, (indentation, key, value) => {
      moved = `  ${key}${value}`;
      return `${indentation}# moved`;
    });
    return `${rest.trimEnd()}\n${moved}\n`;
  },
  'quotes around the value': (text, at) =>
    onOneLine(
      text,
      at,
      (indentation, key, rest) => indentation + key + rest.replace(/^: ([^\s"'#[{]+)/, ': "$1"'),
    ),
  'an open bracket': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => indentation + key + rest.replace(']', '')),
  'the key twice': (text, at) =>
    onOneLine(
      text,
      at,
      (indentation, key, rest) => `${indentation}${key}${rest}\n${indentation}${key}${rest}`,
    ),
  'a name of another program': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) => {
      const others: Readonly<Record<string, string>> = {
        batch_size: 'per_device_train_batch_size',
        learning_rate: 'lr',
        max_steps: 'steps',
        num_epochs: 'epochs',
        scheduler_type: 'lr_scheduler',
        mesh_shape: 'mesh',
      };
      return indentation + (others[key] ?? key) + rest;
    }),
  'in brackets': (text, at) =>
    onOneLine(text, at, (indentation, key, rest) =>
      /^: [^\s#]/.test(rest) ? `${indentation}{ ${key}${rest} }` : indentation + key + rest,
    ),
};

/** One or two slips in one of the texts. */
export function slippedText(texts: readonly string[]): fc.Arbitrary<string> {
  const slip = fc.tuple(fc.constantFrom(...Object.values(slips)), fc.nat(10_000));
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(slip, { minLength: 1, maxLength: 2 }))
    .map(([text, some]) => some.reduce((so, [change, at]) => change(so, at), text));
}
