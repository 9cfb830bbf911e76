import { paddedVocabulary } from '../figures/model/padded-vocabulary.ts';
import { parameterParts } from '../figures/model/parameter-parts.ts';
import { readShape } from '../figures/model/read-shape.ts';
import { readSettings } from '../schema/settings.ts';
import { parse } from '../source/parse.ts';
import type { Target } from '../target.ts';
import { viewModel } from '../trainers/model/model-view.ts';
import type { NativeForm } from '../trainers/native/native-form.ts';
import { mappingRules, trainers } from '../trainers/trainers.ts';
import type { HeldNumbers } from './held-numbers.ts';

/** What a run will save. */
export interface CheckpointPlan {
  /** As the trainer gets it, relative to the run's folder or absolute; empty where nothing is saved. */
  readonly folder: string;
  /** Files that come together at the end. */
  readonly count: number;
  /** At least; 0 where it is not known. */
  readonly bytesEach: number;
}

const none: CheckpointPlan = { folder: '', count: 0, bytesEach: 0 };
const checkpointDir = 'training_config.checkpoint_dir';

/** What follows from a native form for the disk (tt-train.md, section 7). */
export function checkpointPlan(
  target: Target,
  form: NativeForm,
  held: HeldNumbers,
  model: string | undefined,
): CheckpointPlan {
  const folder = folderOf(target, form, held);
  const every = held.number('training_config.model_save_interval') ?? 0;
  const steps = held.number('training_config.max_steps') ?? 0;
  if (folder === undefined || !trainers[target.trainer].saves.includes(target.release)) return none;
  const onTheWay = every > 0 ? Math.floor(steps / every) : 0;
  return {
    folder,
    count: filesOf(target, onTheWay),
    bytesEach: model === undefined ? 0 : bytesOf(target, model),
  };
}

function filesOf({ trainer }: Target, onTheWay: number): number {
  switch (trainer) {
    // Each one takes the place of the one before.
    case 'nanogpt-cpp':
      return Math.min(onTheWay, 1);
    // And the final model.
    case 'nanogpt-py':
      return onTheWay + 1;
    case 'gsm8k-py':
      return onTheWay;
  }
}

function folderOf({ trainer }: Target, form: NativeForm, held: HeldNumbers): string | undefined {
  if (trainer === 'gsm8k-py') return held.text(checkpointDir);
  const path = form.deviations.find(({ path, at }) => path === checkpointDir && at !== undefined)?.to;
  return typeof path === 'string' ? path.replace(/\/model$/, '') || '/' : undefined;
}

/** 4 bytes a parameter in Python's pickles, 2 in nano_gpt's own files, which hold more than the weights. */
function bytesOf(target: Target, text: string): number {
  const source = parse(text);
  const settings = readSettings(source, mappingRules(trainers[target.trainer].loader));
  const view = viewModel(target, source, settings);
  const shape = readShape(view, target);
  if (typeof shape === 'string') return 0;
  // Up to v0.67 the data decides the vocabulary, whatever is written (tt-train.md, section 5).
  const vocabulary = target.release === 'v0.68' ? view.size('vocab_size') : 0;
  const rows = paddedVocabulary(typeof vocabulary === 'number' && vocabulary > 0 ? vocabulary : 1, 32);
  const { total } = parameterParts(shape, rows);
  const bytes = total * (target.trainer === 'nanogpt-cpp' ? 2 : 4);
  // A shell counts in 64 bits, and up to 2^32 checkpoints come together; what is past this is no model.
  return Number.isSafeInteger(bytes) && bytes < 2 ** 40 ? bytes : 0;
}
