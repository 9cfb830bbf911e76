/** The engine refuses more than 1 MiB; a little past it is still opened, so that it can say so itself. */
const largestFile = 2 * 1024 * 1024;

export type ReadFile = { readonly text: string } | { readonly sentence: string };

/** The text of a file that the reader opened or dropped, or a sentence that says why it is not opened. */
export async function readConfigFile(file: File): Promise<ReadFile> {
  if (file.size > largestFile)
    return { sentence: `${file.name} is over 2 MiB. No training config is that large.` };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { sentence: `${file.name} cannot be read as UTF-8 text.` };
  }
  if (text.includes('\0')) return { sentence: `${file.name} is not a text file.` };
  return { text: text.replaceAll(/\r\n?/g, '\n') };
}
