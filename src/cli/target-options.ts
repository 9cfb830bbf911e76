import { type ParseArgsConfig, parseArgs } from 'node:util';
import { boardNames, defaultTarget, releaseNames, type Target, trainerNames } from '../core/index.ts';
import { CallError } from './call-error.ts';

/** The options that every command has. */
export const targetOptions = {
  board: { type: 'string' },
  trainer: { type: 'string' },
  release: { type: 'string' },
  run: { type: 'string' },
  'dataset-size': { type: 'string' },
  model: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const targetUsage =
  '[--board B] [--trainer T] [--release R] [--run launcher|direct] [--dataset-size N] [--model FILE]';

/** Splits a command line into options and files. @throws CallError */
export function parseWords<const T extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    // Node explains at length how a file could be named like an option; the first sentence says what is wrong.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new CallError(`${sentence?.replace(/\.$/, '')}. ${usage}`);
  }
}

type TargetWords = { readonly [Name in 'board' | 'trainer' | 'release' | 'run']?: string | undefined };

/** The target that the options name; what they do not name is the default. @throws CallError */
export function readTarget(values: TargetWords): Target {
  return {
    board: oneOf('--board', values.board, boardNames, defaultTarget.board),
    trainer: oneOf('--trainer', values.trainer, trainerNames, defaultTarget.trainer),
    release: oneOf('--release', values.release, releaseNames, defaultTarget.release),
    run: oneOf('--run', values.run, ['launcher', 'direct'] as const, defaultTarget.run),
  };
}

/** The choice that an option names. @throws CallError */
export function oneOf<T extends string>(
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

/** @throws CallError */
export function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/.test(value)) {
    throw new CallError(`Expected ${option} to be a whole number of at least 1, found "${value}".`);
  }
  return Number(value);
}
