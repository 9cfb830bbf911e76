import { boards, trainers } from '../../core/index.ts';
import type { Asked } from './report-on.ts';

/** "n300, train_nanogpt.py of v0.68, 50 examples" */
export function targetWords({ target, datasetSize }: Asked): string {
  const { board, trainer, release, run } = target;
  return [
    boards[board].title,
    `${trainers[trainer].program} of ${release}`,
    ...(run === 'direct' ? ['handed over directly'] : []),
    ...(datasetSize === null ? [] : [`${datasetSize} examples`]),
  ].join(', ');
}
