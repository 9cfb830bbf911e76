/** Repeats a piece until there are so many characters. */
export const repeated = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.ceil(size / piece.length)));

type Scalar = (size: number) => string;

/** Every form of a number, of a date and of a word that is nearly one, with as many digits as wanted. */
const numbers: Readonly<Record<string, Scalar>> = {
  'decimal digits': (size) => repeated('9', size),
  zeros: (size) => repeated('0', size),
  'octal digits': (size) => `0${repeated('7', size)}`,
  'octal digits of YAML 1.2': (size) => `0o${repeated('7', size)}`,
  'hexadecimal digits': (size) => `0x${repeated('f', size)}`,
  'binary digits': (size) => `0b${repeated('1', size)}`,
  'digits and underscores': (size) => `1${repeated('_1', size)}`,
  underscores: (size) => `1${repeated('_', size)}`,
  'hexadecimal digits and underscores': (size) => `0x${repeated('_f', size)}`,
  'a sexagesimal number of ones': (size) => `1${repeated(':1', size)}`,
  'a sexagesimal number of 59s': (size) => `9${repeated(':59', size)}`,
  'a sexagesimal number of zeros': (size) => `1${repeated(':0', size)}`,
  'a negative sexagesimal number': (size) => `-1${repeated(':1', size)}`,
  'a sexagesimal number with one long part': (size) => `${repeated('1', size)}:30`,
  'a sexagesimal number that ends in a letter': (size) => `1${repeated(':1', size)}x`,
  'a sexagesimal float': (size) => `1${repeated(':1', size)}.5`,
  'a sexagesimal float of zeros': (size) => `1${repeated(':00', size)}.`,
  'a sexagesimal float with a long end': (size) => `1:1.${repeated('5', size)}`,
  'digits behind the dot': (size) => `0.${repeated('1', size)}`,
  'zeros behind the dot': (size) => `0.${repeated('0', size)}1`,
  'digits around the dot': (size) => `${repeated('1', size / 2)}.${repeated('1', size / 2)}`,
  'digits and underscores behind the dot': (size) => `1.${repeated('1_', size)}`,
  'a long exponent': (size) => `1.0e+${repeated('9', size)}`,
  'a long negative exponent': (size) => `1.0e-${repeated('9', size)}`,
  'zeros in front of an exponent': (size) => `1.0e+${repeated('0', size)}1`,
  'many zeros and an exponent that takes them back': (size) => `0.${repeated('0', size)}1e+${size}`,
  'just past halfway between two floats': (size) => `1.000000059604644775390625${repeated('0', size)}1`,
  'halfway between two floats, and an exponent': (size) => `16777217${repeated('0', size)}e-${size}`,
  'a second of many digits': (size) => `2001-12-14t21:59:43.${repeated('1', size)}-05:00`,
  'a date, spaces, and a time': (size) => `2001-12-14${repeated(' ', size)}21:59:43`,
  'a time, spaces, and no zone': (size) => `2001-12-14 21:59:43${repeated(' ', size)}Zx`,
  'digits that end in a letter': (size) => `${repeated('9', size)}x`,
  'hexadecimal digits that end in another letter': (size) => `0x${repeated('f', size)}g`,
  'digits, spaces and a digit': (size) => `1${repeated(' ', size)}1`,
  'Arabic digits': (size) => repeated('٣', size),
  signs: (size) => repeated('+', size),
  dots: (size) => repeated('.', size),
};

const words: Readonly<Record<string, Scalar>> = {
  letters: (size) => repeated('k', size),
  'words of one letter': (size) => `a${repeated(' b', size)}`,
  'characters of three bytes': (size) => repeated('é', size),
  'lone surrogates': (size) => repeated('\ud800', size),
  backslashes: (size) => `x${repeated('\\', size)}`,
  apostrophes: (size) => `x${repeated("'", size)}`,
  slashes: (size) => `x${repeated('/', size)}x`,
  'steps up': (size) => repeated('../', size),
  variables: (size) => repeated('$A/', size),
  'open variables': (size) => `x${repeated('${', size)}`,
  'open braces': (size) => `x${repeated('{{', size)}`,
  placeholders: (size) => `x${repeated('{{run}}', size)}`,
  'no-break spaces': (size) => `x${repeated('\u00a0', size)}`,
  'tabs in the middle': (size) => `x${repeated('\t', size)}x`,
  'tabs and spaces': (size) => `x${repeated(' \t', size)}x`,
  base64: (size) => repeated('QUJD', size),
  'base64 that is all padding': (size) => `QQ${repeated('=', size)}`,
  'truth words': (size) => repeated('true', size),
  'signs of comments': (size) => `x${repeated(' #', size)}`,
  'beginnings of tokens': (size) => repeated('hf_', size),
};

export const scalars: Readonly<Record<string, Scalar>> = { ...numbers, ...words };

type Place = (scalar: string) => string;

const escaped = (scalar: string): string => scalar.replaceAll(/["\\]/g, '\\$&');
const training = 'training_config:\n  ';

/** Where a scalar can stand: as a key's value, whatever the key's type, style and tag, and as a key. */
export const places: Readonly<Record<string, Place>> = {
  'as a whole number': (scalar) => `${training}batch_size: ${scalar}\n`,
  'as a number': (scalar) => `${training}learning_rate: ${scalar}\n`,
  'as a truth value': (scalar) => `device_config:\n  enable_ddp: ${scalar}\n`,
  'as a text': (scalar) =>
    `${training}model_config: ${scalar}\n  data_path: ${scalar}\n  checkpoint_dir: ${scalar}\n`,
  'of the optimizer': (scalar) =>
    `${training}optimizer:\n    type: AdamW\n    lr: ${scalar}\n    kahan_summation: ${scalar}\n`,
  'of the model': (scalar) => `transformer_config:\n  num_heads: ${scalar}\n  dropout_prob: ${scalar}\n`,
  'in a list': (scalar) => `device_config:\n  mesh_shape: [${scalar}, 1]\n`,
  'in single quotes': (scalar) => `${training}batch_size: '${scalar.replaceAll("'", "''")}'\n`,
  'in double quotes': (scalar) => `${training}learning_rate: "${escaped(scalar)}"\n`,
  'in a block': (scalar) => `${training}batch_size: |\n    ${scalar}\n  learning_rate: >-\n    ${scalar}\n`,
  'as a key': (scalar) => `${training}${scalar}: 1\n`,
  'as a key in quotes': (scalar) => `${training}? "${escaped(scalar)}"\n  : 1\n`,
  'as a section': (scalar) => `${scalar}:\n  batch_size: 1\n`,
  'behind an anchor': (scalar) => `a: &a ${scalar}\n${training}batch_size: *a\n  learning_rate: *a\n`,
  'alone in the text': (scalar) => scalar,
  'in a comment': (scalar) => `# ${scalar}\n${training}batch_size: 4 # ${scalar}\n`,
  ...Object.fromEntries(
    ['int', 'float', 'bool', 'null', 'str', 'binary', 'timestamp', 'set', 'omap', 'seq', 'map'].map((tag) => [
      `as !!${tag}`,
      (scalar: string) => `${training}batch_size: !!${tag} ${scalar}\n  learning_rate: !!${tag} ${scalar}\n`,
    ]),
  ),
  'with a tag that asks to be resolved': (scalar) => `${training}batch_size: ! "${escaped(scalar)}"\n`,
  'as a tag': (scalar) => `${training}batch_size: !${scalar.replaceAll(/\s/g, '')} 1\n`,
  'as an anchor': (scalar) => `a: &${scalar.replaceAll(/\s/g, '')} 1\nb: *${scalar.replaceAll(/\s/g, '')}\n`,
};
