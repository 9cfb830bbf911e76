import type { Target } from '../core/index.ts';
import { CallError } from './call-error.ts';
import { programName } from './program-name.ts';
import { type Format, reports } from './report.ts';
import { oneOf, parseWords, readTarget, targetOptions, targetUsage, wholeNumber } from './target-options.ts';

export { CallError } from './call-error.ts';

export interface Arguments {
  readonly target: Target;
  readonly datasetSize: number | undefined;
  readonly model: string | undefined;
  readonly format: Format;
  readonly files: readonly string[];
}

export const usage = `usage: ${programName} check ${targetUsage} [--json | --format human|json|github|sarif] FILE...`;

const options = { ...targetOptions, json: { type: 'boolean' }, format: { type: 'string' } } as const;
const formats = Object.keys(reports) as Format[];

/** Reads the command line. @throws CallError */
export function readArguments(words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parseWords(words, options, usage);
  if (values.help) return 'help';
  if (positionals.length === 0 && values.model === undefined) {
    throw new CallError(`Expected at least one file, or - for standard input. ${usage}`);
  }
  return {
    target: readTarget(values),
    datasetSize: wholeNumber('--dataset-size', values['dataset-size']),
    model: values.model,
    format: values.json === true ? 'json' : oneOf('--format', values.format, formats, 'human'),
    files: positionals,
  };
}
