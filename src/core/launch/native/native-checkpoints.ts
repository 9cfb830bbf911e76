import { defaultCheckpointDir } from '../../facts/documented-defaults.ts';
import type { NativeDraft } from './native-draft.ts';

const folder = 'training_config.checkpoint_dir';
const intervals = ['training_config.model_save_interval', 'training_config.checkpoint_frequency'];

/**
 * Where a trainer that saves at a path of its own has to save: `<checkpoint_dir>/model`. undefined where the config
 * asks for no checkpoints, neither by a folder nor by an interval.
 */
export function savePath(draft: NativeDraft): string | undefined {
  const written = draft.text(folder);
  const asksForSome =
    draft.view.text('training_config.save_strategy') === 'epoch' ||
    intervals.some((path) => (draft.number(path) ?? 0) > 0);
  if (written === undefined && !asksForSome) return undefined;
  return `${withoutDash(written ?? defaultCheckpointDir)}/model`;
}

/** Says where checkpoint_dir went, or which folder stands in for it. */
export function tellSavePath(draft: NativeDraft, to: string, at: string, sentence: string): void {
  const from = draft.text(folder);
  if (from === undefined) {
    draft.tell({ path: folder, kind: 'filled', sentence: `checkpoint_dir is not set. ${sentence}`, to, at });
  } else draft.tell({ path: folder, kind: 'translated', sentence, from, to, at });
}

/** Says that nothing will be saved, where the config asks for it. */
export function tellUnsaved(draft: NativeDraft, sentence: string): void {
  for (const path of [folder, ...intervals]) {
    const from = draft.wanted(path);
    if (from === undefined || from === 0 || draft.hasTold(path)) continue;
    draft.tell({ path, kind: 'not-honoured', sentence, from });
  }
}

/** A path that begins with a dash would be taken for an option; one without a folder crashes train_nanogpt. */
function withoutDash(written: string): string {
  const path = withoutEndSlashes(written);
  if (path === '' || path === '/') return path === '' ? '.' : '';
  return path.startsWith('-') ? `./${path}` : path;
}

function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
