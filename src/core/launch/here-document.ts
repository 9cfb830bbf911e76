/**
 * A shell function that prints a text byte for byte. The delimiter is quoted, so the shell evaluates nothing of it, and it
 * is no line of the text.
 */
export function printingFunction(name: string, text: string): string {
  const delimiter = delimiterFor(text);
  const isWhole = text.endsWith('\n');
  // A here-document always ends with a new line; where the text does not, its bytes are counted.
  const program = text === '' ? ':' : isWhole ? 'cat' : `head -c ${byteLength(text)}`;
  if (text === '') return `${name}() { ${program}; }\n`;
  return `${name}() {\n  ${program} <<'${delimiter}'\n${text}${isWhole ? '' : '\n'}${delimiter}\n}\n`;
}

/** The first of END_OF_TEXT, END_OF_TEXT_2, … that is no line of the text. */
export function delimiterFor(text: string): string {
  const lines = new Set(text.split('\n'));
  let delimiter = 'END_OF_TEXT';
  for (let count = 2; lines.has(delimiter); count++) delimiter = `END_OF_TEXT_${count}`;
  return delimiter;
}

/** How many bytes a text has in UTF-8. It has no lone surrogates here. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
