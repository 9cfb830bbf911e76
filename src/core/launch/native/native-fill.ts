import { filledValue } from '../../load/filled-value.ts';
import { parallelismKeys } from '../../load/parallelism.ts';
import type { NativeDraft } from './native-draft.ts';

const epochs = 'training_config.num_epochs';
const mesh = 'device_config.mesh_shape';

/** Sets what the config does not, where the target would otherwise stop or do something that nobody asked for. */
export function fillMissing(draft: NativeDraft): void {
  const { contract } = draft;
  fill(draft, [epochs]);
  fill(
    draft,
    contract.keys.map(({ path }) => path),
  );
  fillMesh(draft);
  fill(draft, Object.keys(contract.baseFile ?? {}));
}

function fill(draft: NativeDraft, paths: readonly string[]): void {
  for (const path of paths) {
    const filled = draft.values.has(path) ? null : filledValue(draft.trainer, draft.contract, path);
    if (filled !== null) draft.fill(path, filled.value, filled.because);
  }
}

/** The C++ trainer throws where devices share work and no mesh is written (tt-train.md, section 4). */
function fillMesh(draft: NativeDraft): void {
  if (draft.trainer.loader !== 'yaml-cpp' || draft.values.has(mesh)) return;
  if (!parallelismKeys.some((key) => draft.isTrue(`device_config.${key}`))) return;
  draft.fill(
    mesh,
    [1, 1],
    `${draft.trainer.program} requires mesh_shape with a parallelism; [1, 1] is the documented default.`,
  );
}
