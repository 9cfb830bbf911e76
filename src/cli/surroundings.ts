import { readFileSync } from 'node:fs';

/** What a command has around it: the shell's where it is a program, made up where it is called in process. */
export interface Surroundings {
  /** Where its relative paths begin. */
  readonly folder: string;
  /** All of its standard input. */
  readInput(): Uint8Array;
  out(text: string): void;
  err(text: string): void;
}

export const shell: Surroundings = {
  folder: '.',
  readInput: () => readFileSync(0),
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
};
