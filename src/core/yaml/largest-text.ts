/** Bytes of UTF-8 from which on a text is not read: 1 MiB. */
export const largestText = 1024 * 1024;

/** Whether the text has 1 MiB or more, encoded as UTF-8. */
export function isTooLarge(text: string): boolean {
  if (text.length >= largestText) return true;
  // A UTF-16 unit takes three bytes at most, so most texts need no counting.
  if (text.length * 3 < largestText) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes >= largestText;
}
