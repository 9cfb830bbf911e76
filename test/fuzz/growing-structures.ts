import { repeated } from './growing-scalars.ts';

type Structure = (size: number) => string;

const training = 'training_config:\n  ';

/** Numbered pieces until there are so many characters. */
function numbered(size: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let at = 0, length = 0; length < size; at += 1) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

/** Half of the size of one thing, and half of another. */
const halves = (size: number, one: string, other: string): string =>
  repeated(one, size / 2) + repeated(other, size / 2);

/** Lines that each indent one space more, as deep as the size allows and the limit of nesting does not. */
const stairs = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join('');

const styles: Readonly<Record<string, Structure>> = {
  'a bare value of many lines': (size) => `${training}batch_size: 1\n${repeated('    more\n', size)}`,
  'a bare value around empty lines': (size) => `${training}batch_size: a\n${repeated('\n', size)}    b\n`,
  'a key of many lines': (size) => `${repeated('a b\n', size)}: 1\n`,
  'a literal block': (size) => `${training}batch_size: |\n${repeated('    more\n', size)}`,
  'a literal block that keeps its end': (size) =>
    `${training}batch_size: |+\n    a\n${repeated('\n', size)}b: 1\n`,
  'a literal block that says its indentation': (size) =>
    `${training}batch_size: |9-\n${repeated('           m\n', size)}`,
  'a literal block of spaces': (size) =>
    `${training}batch_size: |\n${numbered(size, (at) => `${' '.repeat(at % 50)}\n`)}    x\n`,
  'many literal blocks': (size) => training + numbered(size, (at) => `k${at}: |\n    x\n\n  `),
  'a folded block': (size) => `${training}batch_size: >\n${repeated('    more\n\n', size)}`,
  'a folded block with deeper lines': (size) =>
    `${training}batch_size: >\n    x\n${repeated('     more\n', size)}`,
  'double quotes over many lines': (size) => `${training}batch_size: "${repeated('a\n    ', size)}"\n`,
  'double quotes around empty lines': (size) => `${training}batch_size: "${repeated('\n', size)}"\n`,
  'many escapes': (size) => `${training}batch_size: "${repeated('\\u0041\\n', size)}"\n`,
  'many escaped line ends': (size) => `${training}batch_size: "${repeated('\\\n    ', size)}"\n`,
  'single quotes over many lines': (size) => `${training}batch_size: '${repeated("a''\n    ", size)}'\n`,
  'spaces in quotes, and a new line': (size) => `a: "x${repeated(' ', size)}\n  y"\n`,
};

const anchors: Readonly<Record<string, Structure>> = {
  'many anchors': (size) => numbered(size, (at) => `k${at}: &a${at} 1\n`),
  'one anchor many times': (size) => repeated('- &a 1\n', size),
  'many aliases of one value': (size) => `a: &a 1\n${numbered(size, (at) => `k${at}: *a\n`)}`,
  'an alias of a long list': (size) => `a: &a [${repeated('1, ', size)}]\nb: *a\nc: [*a, *a]\n`,
  'a list of aliases of a long list': (size) =>
    `a: &a [${repeated('1, ', Math.min(size / 2, 9_000))}]\ndevice_config:\n  mesh_shape: [${repeated('*a, ', size / 2)}]\n`,
  'a list of aliases of one long number': (size) =>
    `x: &x ${repeated('0', size / 2)}\ndevice_config:\n  mesh_shape: [${repeated('*x, ', size / 2)}1]\n`,
  'a list of aliases of one long text in the optimizer': (size) =>
    `x: &x ${repeated('z', size / 2)}\n${training}optimizer:\n    type: MuonWithAdamW\n    adamw_modules: [${repeated('*x, ', size / 2)}a]\n`,
  'aliases that name nothing': (size) => numbered(size, (at) => `k${at}: *a${at}\n`),
  'a chain of aliases': (size) =>
    `k0: &a0 1\n${numbered(size, (at) => `k${at + 1}: &a${at + 1} [*a${at}]\n`)}`,
  'a chain of merges': (size) => {
    let last = 0;
    const chain = numbered(size, (at) => {
      last = at + 1;
      return `k${last}: &a${last} {<<: *a${at}, y${at}: 1}\n`;
    });
    return `k0: &a0 {x: 1}\n${chain}training_config: {<<: *a${last}}\n`;
  },
  'many merges of one mapping': (size) => `a: &a {b: 1}\n${training}${repeated('<<: *a\n  ', size)}`,
  'many merges of a long mapping': (size) =>
    `a: &a {${numbered(size / 2, (at) => `x${at}: 1, `)}}\n${training}${repeated('<<: *a\n  ', size / 2)}`,
  'many merges of one list': (size) =>
    `x: &x {a: 1}\nl: &l [${repeated('*x, ', size / 2)}]\n${training}${repeated('<<: *l\n  ', size / 2)}`,
  'merges of many mappings': (size) => `${training}<<: [${numbered(size, (at) => `{k${at}: 1}, `)}]\n`,
  'merges of what is no mapping': (size) => training + repeated('<<: 1\n  ', size),
  'anchors of one value': (size) => `a: ${repeated('&a ', size)}1\n`,
};

const nesting: Readonly<Record<string, Structure>> = {
  'open brackets': (size) => `a: ${repeated('[', size)}`,
  'brackets in brackets': (size) => `a: ${repeated('[', size / 2)}${repeated(']', size / 2)}\n`,
  'deep brackets, many times': (size) => `a: [${repeated(`${'['.repeat(50)}${']'.repeat(50)}, `, size)}]\n`,
  'brackets and braces': (size) => `a: ${repeated('[{b: ', size)}`,
  'a pair in braces without a comma': (size) => `a: {${repeated('b: 1 ', size)}}\n`,
  'lines in braces without a comma': (size) => `a: {\n${numbered(size, (at) => ` k${at}: 1\n`)}}\n`,
  'dashes of lists in lists': (size) => repeated('- ', size),
  'lists in lists, and back out': (size) => `${repeated('- ', size)}a\nb: 1\n`,
  'keys in keys': (size) => repeated('? ', size),
  'lines that indent deeper and deeper': (size) => stairs(Math.min(2_000, Math.sqrt(2 * size))),
  'deep lines, many times': (size) => numbered(size, (at) => `k${at}:\n${stairs(90).replaceAll(/^/gm, ' ')}`),
  'deep lines, and empty ones': (size) => stairs(90) + repeated('\n', size),
  'deep lines, and comments': (size) => stairs(90) + repeated('# c\n', size),
  'keys that are lists': (size) => training + repeated('? [a, b]\n  : 1\n  ', size),
  'a key that is a long list': (size) => `${training}? [${repeated('a, ', size)}]\n  : 1\n`,
  'keys with a question mark': (size) => numbered(size, (at) => `? k${at}\n: v\n`),
  'pairs in a list': (size) => `a: [${repeated('a: 1, ', size)}]\n`,
  'a long line of everything': (size) => `a: {${numbered(size, (at) => `"k${at}": [1, {b: 'c'}], `)}}\n`,
};

const many: Readonly<Record<string, Structure>> = {
  'one key many times': (size) => training + repeated('batch_size: 1\n  ', size),
  'one key many times, in braces': (size) => `training_config: {${repeated('batch_size: 1, ', size)}}\n`,
  'one section many times': (size) => repeated('training_config:\n  batch_size: 1\n', size),
  'a long value and its key many times': (size) =>
    `${training}seed: "${repeated('x', size / 2)}"\n${repeated('  seed: 1\n', size / 2)}`,
  'many keys that are nearly known': (size) => training + numbered(size, (at) => `batch_size${at}: 1\n  `),
  'many unknown keys': (size) => training + numbered(size, (at) => `zzz${at}: 1\n  `),
  'many unknown keys, in braces': (size) => `training_config: {${numbered(size, (at) => `k${at}: 1, `)}}\n`,
  'many unknown sections': (size) => numbered(size, (at) => `training_confi${at}: {a: 1}\n`),
  'many keys in the wrong section': (size) => `device_config:\n${repeated('  batch_size: 1\n', size)}`,
  'many keys at the top': (size) => repeated('batch_size: 1\n', size),
  'long keys': (size) => training + numbered(size, (at) => `${'batch_size'.repeat(90)}${at}: 1\n  `),
  'keys that are too long': (size) => training + repeated(`${'k'.repeat(1_030)}: 1\n  `, size),
  'a long name over many names': (size) =>
    `? "${repeated('k', size / 2)}"\n:\n${numbered(size / 2, (at) => `  k${at}: 1\n`)}`,
  'a list of many lines': (size) => `a:\n${repeated('  - 1\n', size)}`,
  'a list of texts of many lines': (size) => `a:\n${repeated('  - |\n    x\n    y\n', size)}`,
  'a long list of numbers': (size) => `device_config:\n  device_ids: [${repeated('1, ', size)}]\n`,
  'a list of many commas': (size) => `a: [${repeated(',', size)}]\n`,
  'a list over many lines': (size) => `device_config:\n  mesh_shape: [\n${repeated('    1 ,\n', size)}  ]\n`,
  'many tokens': (size) => training + numbered(size, (at) => `token${at}: hf_${'a'.repeat(34)}\n  `),
  'many empty values': (size) => training + numbered(size, (at) => `k${at}:\n\n  `),
  'many documents': (size) => repeated('---\na: 1\n', size),
  'many empty documents': (size) => repeated('---\n', size),
  'many ends of documents': (size) => repeated('---\na\n...\n', size),
  'many directives': (size) => repeated('%YAML 1.2\n', size),
  'many tag handles': (size) => `${numbered(size, (at) => `%TAG !e${at}! tag:e\n`)}---\na: !e1!x 1\n`,
  'tag handles, and many documents': (size) =>
    `%YAML 1.1\n${numbered(size / 2, (at) => `%TAG !e${at}! tag:e\n`)}${repeated('---\n', size / 2)}`,
  'a long tag handle, used often': (size) =>
    `%TAG !e! ${repeated('x', size / 2)}\n---\n${repeated('- !e!y 1\n', size / 2)}`,
  'many tags': (size) => numbered(size, (at) => `k${at}: !t${at} 1\n`),
  'many tags of one value': (size) => `a: ${repeated('!!int ', size)}1\n`,
  'many tags that do not fit': (size) => repeated('a: !!seq {a: 1}\n', size),
  'a long set': (size) => `a: !!set {${numbered(size, (at) => `k${at}, `)}}\n`,
  'a long ordered map': (size) => `a: !!omap\n${numbered(size, (at) => `  - k${at}: 1\n`)}`,
  'a long list of pairs': (size) => `a: !!pairs [${numbered(size, (at) => `k${at}: 1, `)}]\n`,
  'binary lines': (size) => `${training}batch_size: !!binary |\n${repeated('    QUJDREVG\n', size)}`,
};

const space: Readonly<Record<string, Structure>> = {
  comments: (size) => repeated('# c\n', size),
  'comments deeper than what is around them': (size) =>
    `${training}batch_size: 4\n${repeated('        # c\n', size)}  seed: 1\n`,
  'comments under deep lines': (size) => `${stairs(90)}${repeated(' # c\n', size)}`,
  'comments above a key': (size) => `${training}${repeated('# c\n  ', size)}learning_rate: 0.1\n`,
  'comments behind keys': (size) => training + numbered(size, (at) => `k${at}: 1   # c\n  `),
  'a comment of comments': (size) => `${training}a: 1 ${halves(size, '# ', ' ')}\n`,
  'comments behind a colon': (size) => `a:${repeated(' b:#', size)}\n  c: 1\n`,
  'empty lines': (size) => `${training}batch_size: 1\n${repeated('\n', size)}  seed: 2\n`,
  'empty lines between comments': (size) => `a: |\n     x\n${halves(size, '\n', '  # c\n')}`,
  'lines of spaces between comments': (size) => `a: |\n     x\n${halves(size, '  \n', '  # c\n')}`,
  'lines of spaces': (size) => repeated('   \n', size),
  'carriage returns': (size) => training + repeated('k: 1\r  j: 2\r\n  ', size),
  'spaces at the end of a line': (size) => `${training}batch_size: 1${repeated(' ', size)}\n`,
  'spaces behind a key': (size) => `${training}a${repeated(' ', size)}: 1\n`,
  'spaces behind a key without a colon': (size) => `${training}a${repeated(' ', size)}b\n`,
  'spaces behind a colon': (size) => `${training}batch_size:${repeated(' ', size)}1\n`,
  'spaces in front of a comment': (size) => `${training}batch_size: 1${repeated(' ', size)}# c\n`,
  'spaces in front of a key': (size) => `${repeated(' ', size)}a: 1\n`,
  'tabs in front of keys': (size) => `training_config:\n${numbered(size, (at) => `\tk${at}: 1\n`)}`,
  'tabs in front of comments': (size) => `a:\n${halves(size, '\n', '\t# c\n')}`,
  'tabs and spaces in front of keys': (size) => `training_config:\n${repeated('  \ta: 1\n', size)}`,
  'tabs below empty lines': (size) => `training_config:\n${halves(size, '\n', '\ta: 1\n')}`,
  'tabs behind colons': (size) => training + repeated('a:\t1\n  ', size),
  'tabs between items': (size) => `a: [${repeated('1,\t', size)}]\n`,
  'a tab and a space, over and over': (size) => `${training}a:${repeated(' \t', size)}x\n`,
  'many byte order marks': (size) => repeated('\ufeffa: 1\n', size),
};

const faults: Readonly<Record<string, Structure>> = {
  'a tab behind a line with another end of line in it': (size) =>
    `${training}a: "${repeated(':#', size)}\u2028x"\n\tb: 1\n`,
  'tabs before each line': (size) => `training_config:\n${repeated('\tbatch_size: x\n', size)}`,
  'unknown keys behind an optimizer': (size) =>
    `${training}optimizer:\n    type: AdamW\n${numbered(size, (at) => `zzz${at}: 1\n`)}`,
  'a misspelt key again and again': (size) => `training_config:\n${repeated('  batch_siz: 4\n', size)}`,
  'brackets that nothing closes, a line each': (size) => repeated('a: [\n', size),
  'braces that nothing closes': (size) => `training_config: {\n${numbered(size, (at) => `  k${at}: 1,\n`)}`,
  'brackets that nothing opens': (size) => repeated('a: ]\n', size),
  'brackets that braces close': (size) => repeated('a: [1}\n', size),
  'brackets and lines to the left of them': (size) =>
    training + numbered(size, (at) => `  k${at}: [1,\n2]\n`),
  'lists in brackets': (size) => `a: [\n${repeated('- b\n', size)}`,
  'quotes that nothing closes': (size) => repeated('a: "x\n', size),
  'quotes of both kinds that nothing closes': (size) => repeated(`a: "x\nb: 'y\n`, size),
  'many quotes': (size) => repeated('"', size),
  'escaped quotes behind an open one': (size) => `device_config:\n  mesh_shape: ["${repeated('\\"', size)}\n`,
  'words behind quotes': (size) => training + numbered(size, (at) => `  k${at}: "b" c\n`),
  'escapes that are none': (size) => `${training}batch_size: "${repeated('\\q', size)}"\n`,
  'escapes that are none, a line each': (size) => training + numbered(size, (at) => `  k${at}: "\\q\\z"\n`),
  'half escapes': (size) => `${training}batch_size: "${repeated('\\uZZZZ', size)}"\n`,
  'colons in a value': (size) => `${training}a: b${repeated(': c', size)}\n`,
  'colons in values': (size) => training + numbered(size, (at) => `k${at}: b: c\n  `),
  colons: (size) => repeated(':\n', size),
  'keys without a name': (size) => training + repeated(': 1\n  ', size),
  'keys without a colon': (size) => training + repeated('batch_size 8\n  ', size),
  'keys without a space': (size) => training + numbered(size, (at) => `k${at}:8\n  `),
  'keys, and lines that go on': (size) => training + repeated('x: 1\n    b: 2\n  ', size),
  'keys in quotes over two lines': (size) => training + repeated('"a\n   b": 1\n  ', size),
  'lines that start in other columns': (size) => numbered(size, (at) => `k${at}:\n   a: 1\n  b: 1\n`),
  'lists where keys belong': (size) => repeated('b: 1\n- a\n', size),
  'lists behind colons': (size) => repeated('a: - 1\n', size),
  'values that cannot start so': (size) => repeated('a: @x\n', size),
  'marks of blocks that are none': (size) => repeated('a: >99\n', size),
  'tags of aliases': (size) => `x: &a 1\n${repeated('a: !!int *a\n', size)}`,
  'anchors without a name': (size) => repeated('a: & 1\n', size),
  'faults, and then unknown keys': (size) =>
    `${training}${repeated('x: "\\q"\n  ', size / 2)}${numbered(size / 2, (at) => `zz${at}: 1\n  `)}`,
  'documents with faults': (size) => repeated('---\na: [\n', size),
  'directives that are none': (size) => repeated('%FOO\n', size),
  'characters that nobody sees': (size) => repeated('a: \u0001\n', size),
  'words behind brackets': (size) => repeated('a: [1] x\n', size),
};

/** What grows a parser's stack, its lists, its anchors, its lines or its findings. */
export const structures: Readonly<Record<string, Structure>> = {
  ...styles,
  ...anchors,
  ...nesting,
  ...many,
  ...space,
  ...faults,
};
