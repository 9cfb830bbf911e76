import { type AppliedFix, fixAll } from '../../core/index.ts';
import type { Subject } from '../worker/protocol.ts';
import { checkOptions } from './check-options.ts';
import type { SheetName } from './sheet.ts';

/** Both texts after every certain fix, and what was applied where. */
export interface FixedSheets {
  readonly texts: Readonly<Record<SheetName, string>>;
  readonly applied: readonly (AppliedFix & { readonly sheet: SheetName })[];
}

/** Applies every certain fix to the training config and to the model config beside it. */
export function fixSheets(subject: Subject): FixedSheets {
  const training = fixAll(subject.text, checkOptions(subject));
  const model = subject.model === null ? null : fixAll(subject.model, { target: subject.target });
  return {
    texts: { training: training.text, model: model?.text ?? '' },
    applied: [
      ...training.applied.map((fix) => ({ ...fix, sheet: 'training' as const })),
      ...(model?.applied ?? []).map((fix) => ({ ...fix, sheet: 'model' as const })),
    ],
  };
}
