/** Letters of Cyrillic and Greek that look like Latin ones: a name with one of them looks right and is not. */
const lookalikes = /[АВЕКМНОРСТХаеорсухѕіјԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/g;

/** What nobody sees, or tells from a plain space: control and format characters, and every space but ASCII's. */
const unseen = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu;

/** More than 40 characters, in parts: the 39 that are shown, and the rest. */
const tooLong = /^(.{39}).{2,}$/su;

/** More than this is not looked at: a value may have a million characters, and a text a thousand faults that quote it. */
const farthest = 1_000;

/**
 * The reader's own text as a sentence quotes it: on one line, at most 40 characters, and with nothing in it that nobody
 * sees. A zero-width space is `<U+200B>`; so is a Cyrillic letter beside Latin ones that it looks like.
 */
export function oneLine(text: string): string {
  const start = text.search(/[^ \t\r\n]/);
  if (start < 0) return '';
  const plain = text
    .slice(start, start + farthest)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replace(/ $/, '')
    .replaceAll(unseen, codePoint);
  const line = /[A-Za-z]/.test(plain) ? plain.replaceAll(lookalikes, codePoint) : plain;
  const short = line.replace(tooLong, '$1…');
  return short === line && /[^ \t\r\n]/.test(text.slice(start + farthest)) ? `${line}…` : short;
}

function codePoint(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
