import { type Surroundings, shell } from './surroundings.ts';

/** Carries a command out with the words that the program was called with, and leaves its exit code. */
export function runInShell(command: (words: readonly string[], around: Surroundings) => number): void {
  // Behind `| head` the reader leaves early: that is no fault of the command, and changes nothing of what it found.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = command(process.argv.slice(2), shell);
}
