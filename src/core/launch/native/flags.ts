import { defaultCheckpointDir } from '../../facts/documented-defaults.ts';
import { savePath, tellSavePath, tellUnsaved } from './native-checkpoints.ts';
import type { NativeDraft } from './native-draft.ts';
import { escapeBraces, placeholder } from './placeholder.ts';

const folder = 'training_config.checkpoint_dir';

/** The flags of train_nanogpt.py (tt-train.md, section 7): where it saves is no key of its config. */
export function writeFlags(draft: NativeDraft): void {
  draft.arguments.push('--config', `${placeholder('run')}/training.yaml`);
  if (draft.values.has('training_config.data_path')) {
    draft.arguments.push('--data_path', placeholder('data'));
  }
  const to = savePath(draft);
  if (to === undefined) return;
  const shards = ['enable_tp', 'enable_fsdp'].find((key) => draft.isTrue(`device_config.${key}`));
  if (shards !== undefined) {
    tellUnsaved(draft, `${draft.trainer.shortName} does not save with ${shards}.`);
    return;
  }
  const at = '--model_save_path';
  draft.arguments.push(at, escapeBraces(to));
  if (!draft.values.has(folder)) draft.values.set(folder, defaultCheckpointDir);
  tellSavePath(draft, to, at, `${draft.trainer.shortName} saves where ${at} says, and only then.`);
}
