import { CallError } from './call-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Exit codes: done, nothing can be made of this config, the call itself is wrong. */
const done = 0;
const refused = 1;
const wrongCall = 2;

/** What comes of a config: what to print, or why there is nothing. */
export type Made =
  | {
      readonly status: 'ok';
      readonly text: string;
      /** What the reader should know of it, for standard error; null where there is nothing to say. */
      readonly caution: string | null;
    }
  | { readonly status: 'refused'; readonly sentence: string };

/** A command that makes one thing of one config. */
export interface ConfigCommand<Call extends { readonly file: string }> {
  readonly usage: string;
  /** @throws CallError */
  read(words: readonly string[]): Call | 'help';
  /** @throws CallError */
  make(call: Call, around: Surroundings): Made;
}

/** What carries such a command out with the words of the command line, and gives its exit code. */
export function configCommand<Call extends { readonly file: string }>(
  command: ConfigCommand<Call>,
): (words: readonly string[], around: Surroundings) => number {
  return (words, around) => outcome(command, words, around);
}

/** Prints what was made, or says on standard error why nothing was. */
function outcome<Call extends { readonly file: string }>(
  { usage, read, make }: ConfigCommand<Call>,
  words: readonly string[],
  around: Surroundings,
): number {
  try {
    const call = read(words);
    if (call === 'help') {
      around.out(`${usage}\n`);
      return done;
    }
    const made = make(call, around);
    if (made.status === 'ok') {
      around.out(made.text);
      if (made.caution !== null) around.err(`${call.file}: ${made.caution}\n`);
      return done;
    }
    around.err(`${call.file}: ${made.sentence}\n`);
    return refused;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    around.err(`${error.message}\n`);
    return wrongCall;
  }
}
