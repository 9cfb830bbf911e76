/** Bytes as the text that `int()` and `float()` read; a byte outside ASCII becomes what no number holds. */
export function asciiOfBytes(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : '?')).join('');
}
