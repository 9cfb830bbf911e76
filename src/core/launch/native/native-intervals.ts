import { nameOf } from '../../keys/keys.ts';
import type { NativeDraft } from './native-draft.ts';

const save = 'training_config.model_save_interval';
const lessonSave = 'training_config.checkpoint_frequency';
const evaluate = 'training_config.eval_every';
const lessonEvaluate = 'training_config.validation_frequency';
const strategy = 'training_config.save_strategy';

/** Writes the lesson's names of the two intervals under the trainers' own. */
export function writeIntervals(draft: NativeDraft): void {
  translate(draft, lessonSave, save);
  translate(draft, lessonEvaluate, evaluate);
}

function translate(draft: NativeDraft, path: string, at: string): void {
  const support = draft.support(path, undefined);
  if (support?.kind !== 'translated') return;
  const from = draft.wanted(path);
  if (from === undefined) return;
  const own = draft.wanted(at);
  if (own !== undefined && own !== from) {
    const sentence = `${nameOf(at)} says ${String(own)} and counts, as it is the name that trainers read.`;
    draft.tell({ path, kind: 'not-honoured', sentence, from, to: own, at });
    return;
  }
  draft.values.set(at, from);
  draft.tell({ path, kind: 'translated', sentence: `Handed over as ${nameOf(at)}.`, from, to: from, at });
}

/** Writes save_strategy as an interval; last, as it takes the batch that the target will hold. */
export function writeSaveStrategy(draft: NativeDraft): void {
  const written = draft.view.held.get(strategy)?.value;
  if (written === undefined || written === null || !draft.reads(save)) return;
  const saves = draft.contract.saves;
  if (draft.view.stateOf(strategy).state === 'unusable' || !saves) return;
  if (written !== 'epoch') {
    const sentence = 'The trainer counts steps by itself.';
    draft.tell({ path: strategy, kind: 'decided-elsewhere', sentence, from: String(written) });
    return;
  }
  const steps = stepsPerEpoch(draft);
  if (steps === undefined) {
    const sentence = 'Without the number of training examples an epoch has no length in steps.';
    draft.tell({ path: strategy, kind: 'not-honoured', sentence, from: 'epoch' });
    return;
  }
  replaceInterval(draft, steps);
  const sentence = `An epoch is ${steps} optimizer steps, so a checkpoint is written every ${steps}.`;
  draft.tell({ path: strategy, kind: 'translated', sentence, from: 'epoch', to: steps, at: save });
}

/** Whole optimizer steps: the last, partial batch is dropped (tt-train.md, section 7). */
function stepsPerEpoch(draft: NativeDraft): number | undefined {
  const batch = draft.expected('training_config.batch_size');
  const accumulation = draft.expected('training_config.gradient_accumulation_steps');
  if (draft.datasetSize === undefined || batch === undefined || accumulation === undefined) return undefined;
  return Math.max(1, Math.floor(draft.datasetSize / (batch * accumulation)));
}

/** save_strategy: epoch asks for a checkpoint an epoch, whatever the interval says. */
function replaceInterval(draft: NativeDraft, to: number): void {
  const from = draft.wanted(save);
  draft.values.set(save, to);
  draft.forget(lessonSave, save);
  const sentence = 'save_strategy: epoch decides the interval.';
  if (from !== undefined && from !== to) draft.tell({ path: save, kind: 'translated', sentence, from, to });
  const lessons = draft.wanted(lessonSave);
  if (lessons !== undefined)
    draft.tell({ path: lessonSave, kind: 'translated', sentence, from: lessons, to, at: save });
}
