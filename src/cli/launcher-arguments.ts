import type { Target } from '../core/index.ts';
import { CallError } from './call-error.ts';
import { programName } from './program-name.ts';
import { parseWords, readTarget, targetOptions, targetUsage, wholeNumber } from './target-options.ts';

export interface LauncherArguments {
  readonly target: Target;
  readonly datasetSize: number | undefined;
  readonly model: string | undefined;
  readonly name: string | undefined;
  readonly file: string;
}

export const launcherUsage = `usage: ${programName} launcher ${targetUsage} [--name NAME] FILE`;

/** Reads the command line of `./run launcher`. @throws CallError */
export function readLauncherArguments(words: readonly string[]): LauncherArguments | 'help' {
  const options = { ...targetOptions, name: { type: 'string' } } as const;
  const { values, positionals } = parseWords(words, options, launcherUsage);
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new CallError(`Expected one file, or - for standard input. ${launcherUsage}`);
  }
  return {
    target: readTarget(values),
    datasetSize: wholeNumber('--dataset-size', values['dataset-size']),
    model: values.model,
    name: values.name,
    file,
  };
}
