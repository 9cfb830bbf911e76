import { parseArgs } from 'node:util';
import { boardNames, defaultTarget, releaseNames, type Target, trainerNames } from '../core/index.ts';

export interface Arguments {
  readonly target: Target;
  readonly datasetSize: number | undefined;
  readonly model: string | undefined;
  readonly json: boolean;
  readonly files: readonly string[];
}

/** A call that cannot be carried out; its message is one sentence for the person who made it. */
export class CallError extends Error {}

export const usage =
  'usage: ./run check [--board B] [--trainer T] [--release R] [--run launcher|direct] [--dataset-size N] [--model FILE] [--json] FILE...';

/** Reads the command line. @throws CallError */
export function readArguments(words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  if (positionals.length === 0 && values.model === undefined) {
    throw new CallError(`Expected at least one file, or - for standard input. ${usage}`);
  }
  return {
    target: {
      board: oneOf('--board', values.board, boardNames, defaultTarget.board),
      trainer: oneOf('--trainer', values.trainer, trainerNames, defaultTarget.trainer),
      release: oneOf('--release', values.release, releaseNames, defaultTarget.release),
      run: oneOf('--run', values.run, ['launcher', 'direct'] as const, defaultTarget.run),
    },
    datasetSize: wholeNumber('--dataset-size', values['dataset-size']),
    model: values.model,
    json: values.json === true,
    files: positionals,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        board: { type: 'string' },
        trainer: { type: 'string' },
        release: { type: 'string' },
        run: { type: 'string' },
        'dataset-size': { type: 'string' },
        model: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node explains at length how a file could be named like an option; the first sentence says what is wrong.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new CallError(`${sentence?.replace(/\.$/, '')}. ${usage}`);
  }
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new CallError(`Expected ${option} to be ${choices.join(', ')}, found "${value}".`);
  return found;
}

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/.test(value)) {
    throw new CallError(`Expected ${option} to be a whole number of at least 1, found "${value}".`);
  }
  return Number(value);
}
