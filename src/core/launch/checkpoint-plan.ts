import type { Contract } from '../facts/contract.ts';
import type { TargetFacts } from '../facts/target-facts.ts';
import { paddedVocabulary, parameterParts } from '../figures/model/parameter-parts.ts';
import { readShape } from '../figures/model/read-shape.ts';
import { readSettings } from '../keys/settings.ts';
import { mappingRules } from '../load/mapping-rules.ts';
import { viewModel } from '../load/model/model-view.ts';
import { parse } from '../yaml/parse.ts';
import type { LoadedNumbers } from './loaded-numbers.ts';
import type { NativeForm } from './native/native-form.ts';

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
  known: TargetFacts,
  form: NativeForm,
  held: LoadedNumbers,
  model: string | undefined,
): CheckpointPlan {
  const { contract } = known;
  if (contract === undefined) return none;
  const folder = folderOf(contract, form, held);
  const every = held.number('training_config.model_save_interval') ?? 0;
  const steps = held.number('training_config.max_steps') ?? 0;
  if (folder === undefined || !contract.saves) return none;
  const onTheWay = every > 0 ? Math.floor(steps / every) : 0;
  return {
    folder,
    count: filesOf(contract, onTheWay),
    bytesEach: model === undefined ? 0 : bytesOf(known, contract, model),
  };
}

function filesOf({ keeps }: Contract, onTheWay: number): number {
  switch (keeps) {
    case 'the newest':
      return Math.min(onTheWay, 1);
    case 'all and the final one':
      return onTheWay + 1;
    case 'all':
      return onTheWay;
  }
}

function folderOf({ savesTo }: Contract, form: NativeForm, held: LoadedNumbers): string | undefined {
  if (savesTo === 'own key') return held.text(checkpointDir);
  const path = form.deviations.find(({ path, at }) => path === checkpointDir && at !== undefined)?.to;
  return typeof path === 'string' ? path.replace(/\/model$/, '') || '/' : undefined;
}

/** At least: nano_gpt's own files hold more than the weights. */
function bytesOf(known: TargetFacts, contract: Contract, text: string): number {
  const source = parse(text);
  const settings = readSettings(source, mappingRules(known.trainer.loader));
  const view = viewModel(known, source, settings);
  const shape = readShape(view, contract);
  if (typeof shape === 'string') return 0;
  // Where the data decides the vocabulary, what is written says nothing (tt-train.md, section 5).
  const isFromData = contract.vocabularyFrom === 'data' || contract.vocabularyFrom === 'text';
  const vocabulary = isFromData ? 0 : view.size('vocab_size');
  const rows = paddedVocabulary(typeof vocabulary === 'number' && vocabulary > 0 ? vocabulary : 1, 32);
  const { total } = parameterParts(shape, rows);
  const bytes = total * contract.bytesPerParameter;
  // A shell counts in 64 bits, and up to 2^32 checkpoints come together; what is past this is no model.
  return Number.isSafeInteger(bytes) && bytes < 2 ** 40 ? bytes : 0;
}
