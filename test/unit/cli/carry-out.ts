import type { Surroundings } from '../../../src/cli/surroundings.ts';

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Carries a command out in this process, as the shell would in a folder; `command-line.test.ts` has the shell itself. */
export function carryOut(
  command: (words: readonly string[], around: Surroundings) => number,
  { folder, words, input = '' }: { folder: string; words: readonly string[]; input?: string | Uint8Array },
): Outcome {
  let [out, err] = ['', ''];
  const status = command(words, {
    folder,
    readInput: () => Buffer.from(input),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}
