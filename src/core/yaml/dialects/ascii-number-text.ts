/**
 * What Python's `int()` and `float()` read in place of a text: decimal digits of every script as ASCII digits
 * and every space as a blank. A text of ASCII alone is left as it is.
 */
export function asciiNumberText(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return Array.from(text, asciiCharacter).join('');
}

function asciiCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (/[\x85\p{Z}]/u.test(character)) return ' ';
  return isDecimalDigit(code) ? String(digitValue(code)) : '?';
}

/** Unicode keeps the ten digits of a script together and in order, so a digit's value is its place in its run. */
function digitValue(code: number): number {
  let place = 0;
  while (isDecimalDigit(code - place - 1)) place++;
  return place % 10;
}

function isDecimalDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}
