/** Letters in a line that fits the editor on most screens, and reads well on the others. */
const widest = 72;

/** A message in lines: Monaco shows one as it is, and cuts off what is too long. */
export function wrapped(message: string): string {
  const lines = [''];
  for (const word of message.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > widest) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
