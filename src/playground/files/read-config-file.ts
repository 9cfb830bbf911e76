import type { LineEnding } from './draft.ts';

/** The engine refuses more than 1 MiB; a little past it is still opened, so that it can say so itself. */
const largestFile = 2 * 1024 * 1024;

export type ReadFile =
  | { readonly text: string; readonly lineEnding: LineEnding }
  | { readonly sentence: string };

/** The text of a file that the reader opened or dropped, as it is, or a sentence that says why it is not opened. */
export async function readConfigFile(file: File): Promise<ReadFile> {
  if (file.size > largestFile)
    return { sentence: `${file.name} is over 2 MiB. No training config is that large.` };
  let text: string;
  try {
    // A byte order mark is part of the text: what it does to a trainer is for the reader to see.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return { sentence: `${file.name} cannot be read as UTF-8 text.` };
  }
  if (text.includes('\0')) return { sentence: `${file.name} is not a text file.` };
  const lineEnding = text.includes('\r\n') ? '\r\n' : '\n';
  return { text: text.replaceAll(/\r\n?/g, '\n'), lineEnding };
}
