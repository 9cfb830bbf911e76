import type { Target } from '../core/index.ts';
import { CallError } from './call-error.ts';
import { parseWords, readTarget, targetOptions, targetUsage, wholeNumber } from './target-options.ts';

export { CallError } from './call-error.ts';

export interface Arguments {
  readonly target: Target;
  readonly datasetSize: number | undefined;
  readonly model: string | undefined;
  readonly json: boolean;
  readonly files: readonly string[];
}

export const usage = `usage: ./run check ${targetUsage} [--json] FILE...`;

/** Reads the command line. @throws CallError */
export function readArguments(words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parseWords(words, { ...targetOptions, json: { type: 'boolean' } }, usage);
  if (values.help) return 'help';
  if (positionals.length === 0 && values.model === undefined) {
    throw new CallError(`Expected at least one file, or - for standard input. ${usage}`);
  }
  return {
    target: readTarget(values),
    datasetSize: wholeNumber('--dataset-size', values['dataset-size']),
    model: values.model,
    json: values.json === true,
    files: positionals,
  };
}
