import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

const path = 'training_config.batch_size';

export const batchNotDivisible: Rule = {
  code: 'batch-not-divisible',
  group: 'The board',
  severity: 'error',
  title: 'The batch cannot be shared evenly',
  summary: 'Speaks where batch_size is not divisible by the devices that share it.',
  check({ view, parallelism, trainer, target }, report) {
    const batch = view.number(path);
    const span = view.valueSpan(path);
    const devices = parallelism.batchDevices;
    if (batch === undefined || devices === null || span === undefined || batch % devices === 0) return;
    const down = batch - (batch % devices);
    const consequence =
      trainer.loader === 'yaml-cpp'
        ? `${trainer.program} stops with "Batch size must be divisible by the number of devices. Batch size = ${batch}, devices = ${devices}".`
        : `tt-train requires it; ${trainer.program} has no check of its own, so what happens then is not known.`;
    // The launcher refuses such a batch; a Python trainer itself checks nothing.
    const isUnknown = trainer.loader === 'PyYAML' && target.run === 'direct';
    report({
      span,
      ...(isUnknown ? { severity: 'warning' } : {}),
      message: `Expected batch_size to be divisible by ${devices} devices, found ${batch}. ${consequence}`,
      fixes: [down, down + devices]
        .filter((size) => size > 0)
        .flatMap((size) => fixes(`Set batch_size to ${size}`, { ...span, text: String(size) })),
    });
  },
};
