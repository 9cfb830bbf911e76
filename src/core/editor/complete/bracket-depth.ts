/**
 * How many more brackets a line opens than it closes, outside quotes and comments. A quote that the line does not close is a
 * character like any other: most likely it is being typed.
 */
export function bracketDepth(line: string): number {
  let depth = 0;
  let lastQuotes = { '"': line.length, "'": line.length };
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '#') break;
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if ((character === '"' || character === "'") && at < lastQuotes[character]) {
      const end = endOfQuote(line, at, character);
      // Nothing closes it, nor any other of its kind from here on.
      if (end < 0) lastQuotes = { ...lastQuotes, [character]: at };
      else at = end;
    }
  }
  return depth;
}

/** Where the text in quotes ends that begins here, or -1. */
function endOfQuote(line: string, start: number, quote: string): number {
  for (let at = start + 1; at < line.length; at += 1) {
    if (quote === '"' && line[at] === '\\') at += 1;
    else if (line[at] === quote) return at;
  }
  return -1;
}
