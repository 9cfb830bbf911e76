/** Letters of Cyrillic and Greek that look like Latin ones: a name with one of them looks right and is not. */
const lookalikes = /[АВЕКМНОРСТХаеорсухѕіјԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/g;

/** What nobody sees, or tells from a plain space: control and format characters, and every space but ASCII's. */
const unseen = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu;

/** More than 40 characters, in parts: the 39 that are shown, and the rest. */
const tooLong = /^(.{39}).{2,}$/su;

/**
 * The reader's own text as a sentence quotes it: on one line, at most 40 characters, and with nothing in it that nobody
 * sees. A zero-width space is `<U+200B>`; so is a Cyrillic letter beside Latin ones that it looks like.
 */
export function oneLine(text: string): string {
  const plain = text
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/^ | $/g, '')
    .replaceAll(unseen, codePoint);
  const line = /[A-Za-z]/.test(plain) ? plain.replaceAll(lookalikes, codePoint) : plain;
  return line.replace(tooLong, '$1…');
}

function codePoint(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
