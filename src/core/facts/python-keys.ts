import type { LoadedValue } from '../yaml/loaded-value.ts';
import type { ReadKey } from './read-key.ts';

/** A key of training_config that a Python trainer reads. */
export const training = (name: string, coercion: ReadKey['coercion'], fallback: LoadedValue): ReadKey => ({
  path: `training_config.${name}`,
  coercion,
  default: fallback,
});

/** A key of device_config; no value of it is converted (tt-train.md, section 4). */
export const device = (name: string, fallback: LoadedValue): ReadKey => ({
  path: `device_config.${name}`,
  coercion: 'raw',
  default: fallback,
});

/** The tokenizer's kind is checked in the base class of all Python trainers (tt-train.md, section 3.1). */
export const tokenizerType: ReadKey = {
  ...training('tokenizer_type', 'raw', 'bpe'),
  choices: { words: ['bpe', 'char'], abort: (word) => `ValueError: Unknown tokenizer_type: ${word}` },
};
