import type { CheckOptions } from '../../core/index.ts';
import type { Subject } from '../worker/protocol.ts';

/** A question's circumstances, as the engine takes them. */
export function checkOptions({ target, datasetSize, model }: Subject): CheckOptions {
  return {
    target,
    ...(datasetSize === null ? {} : { datasetSize }),
    ...(model === null ? {} : { model }),
  };
}
