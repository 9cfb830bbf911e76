/** The number of spaces by which this text indents its first level; 2 where it does not show. */
export function indentationUnit(text: string): number {
  const first = /^\ufeff?[^\s#][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( +)[^\s#-]/m.exec(
    text,
  );
  return first?.[1]?.length ?? 2;
}

/** The line ending that this text uses. */
export function lineEnding(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
