import type { Target } from '../core/index.ts';
import { CallError } from './call-error.ts';
import { programName } from './program-name.ts';
import { parseWords, readTarget, targetOptions, targetUsage, wholeNumber } from './target-options.ts';

export interface NativeArguments {
  readonly target: Target;
  readonly datasetSize: number | undefined;
  readonly model: string | undefined;
  /** The folder to write to, rather than printing. */
  readonly out: string | undefined;
  readonly file: string;
}

export const nativeUsage = `usage: ${programName} native ${targetUsage} [--out DIR] FILE`;

/** Reads the command line of `./run native`. @throws CallError */
export function readNativeArguments(words: readonly string[]): NativeArguments | 'help' {
  const options = { ...targetOptions, out: { type: 'string' } } as const;
  const { values, positionals } = parseWords(words, options, nativeUsage);
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new CallError(`Expected one file, or - for standard input. ${nativeUsage}`);
  }
  return {
    target: readTarget(values),
    datasetSize: wholeNumber('--dataset-size', values['dataset-size']),
    model: values.model,
    out: values.out,
    file,
  };
}
