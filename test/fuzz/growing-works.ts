import {
  check,
  completeAt,
  differences,
  fixAll,
  format,
  hoverAt,
  launcher,
  loadAs,
  moveToBoard,
  native,
  nextExperiment,
  outline,
  type Target,
  withValues,
  writtenKeys,
} from '../../src/core/index.ts';
import type { Work } from './growth.ts';

const board = 'n150';
const python: Target = { board, trainer: 'nanogpt-py', release: 'v0.68', run: 'launcher' };
const cpp: Target = { board, trainer: 'nanogpt-cpp', release: 'v0.68', run: 'direct' };
const fineTuning: Target = { board: 't3k', trainer: 'gsm8k-py', release: 'v0.67', run: 'direct' };
const targets = [python, cpp, fineTuning] as const;
const small = 'training_config:\n  batch_size: 4\n';

/** In the first value, in the middle, and at the end. */
const offsets = (text: string): readonly number[] => [
  text.indexOf('\n') + 14,
  Math.floor(text.length / 2),
  text.length,
];

export const checks: readonly Work[] = targets.map((target) => ({
  name: `check for ${target.trainer}`,
  do: (text) => check(text, { target }),
}));

/** All else that takes a text; a literal list, so that what is not in it is not measured. */
export const otherWorks: readonly Work[] = [
  { name: 'check of a model', do: (text) => check(small, { target: python, model: text }) },
  { name: 'loadAs', do: (text) => targets.map((target) => loadAs(target, text)) },
  { name: 'native', do: (text) => targets.map((target) => native(target, text)) },
  { name: 'launcher', do: (text) => launcher(text, { target: python }) },
  { name: 'format', do: (text) => format(text) },
  { name: 'outline', do: (text) => outline(text) },
  { name: 'completeAt', do: (text) => offsets(text).map((at) => completeAt(text, at, python)) },
  { name: 'hoverAt', do: (text) => offsets(text).map((at) => hoverAt(text, at, python)) },
  { name: 'writtenKeys', do: (text) => writtenKeys(text, 'PyYAML') },
  { name: 'differences', do: (text) => differences(text, small, { target: python }) },
  { name: 'moveToBoard', do: (text) => moveToBoard(text, 't3k', { target: python }) },
  { name: 'nextExperiment', do: (text) => nextExperiment(text, 'loss-jumps', { target: python }) },
  {
    name: 'withValues',
    do: (text) => withValues(text, 'nanogpt-py', [{ path: 'training_config.batch_size', value: '5' }]),
  },
];

/** It checks a text again after each of its rounds, so that it takes longest. */
export const fixing: Work = { name: 'fixAll', do: (text) => fixAll(text, { target: python }) };
