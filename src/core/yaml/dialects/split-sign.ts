/** Takes one leading sign off, as PyYAML does before it reads a number. */
export function splitSign(text: string): { negative: boolean; rest: string } {
  const signed = text.startsWith('-') || text.startsWith('+');
  return { negative: text.startsWith('-'), rest: signed ? text.slice(1) : text };
}
