/** A text whose cursor is written as `|`, and where it stands; where a text has bars of its own, the last one counts. */
export function atCursor(marked: string): { text: string; offset: number } {
  const offset = marked.lastIndexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
