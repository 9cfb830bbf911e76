const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/** Python's `repr()` of a string. */
export function pythonRepr(text: string): string {
  return quote(text, (character) =>
    /[\p{C}\p{Z}]/u.test(character) && character !== ' ' ? escapeCharacter(character) : character,
  );
}

/** Python's `repr()` of bytes. */
export function pythonBytesRepr(bytes: readonly number[]): string {
  const text = bytes.map((byte) => String.fromCharCode(byte)).join('');
  return `b${quote(text, (character) => (/[^ -~]/.test(character) ? escapeCharacter(character) : character))}`;
}

/** The first 200 characters of a representation, which is all that an error message quotes. */
export function clipRepr(representation: string): string {
  return representation.length <= 200 ? representation : [...representation].slice(0, 200).join('');
}

function quote(text: string, show: (character: string) => string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = Array.from(text, (character) => {
    if (character === mark) return `\\${character}`;
    return escapes.get(character) ?? show(character);
  });
  return `${mark}${body.join('')}${mark}`;
}

/** Python's escape of one character by its number: `\\x1b`, `\\u200b`, `\\U0001f600`. */
export function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
