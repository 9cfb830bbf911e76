import { expect, test } from 'vitest';
import { check, type FigureName, type RunMode } from '../../../src/core/index.ts';

/** Figures of gsm8k_finetune where the config leaves a key to the base file (tt-train.md, section 16). */
const text = 'training_config:\n  batch_size: 64\n';

function figure(run: RunMode, name: FigureName): number | null {
  return check(text, { target: { trainer: 'gsm8k-py', board: 'galaxy', run } }).figures[name].value;
}

test.each<[name: FigureName, directly: number | null, launched: number | null]>([
  ['devices', 32, 1],
  ['perDeviceBatchSize', 2, 64],
  ['validationBatchSize', 128, 4],
  ['optimizerSteps', 160, 160],
  ['checkpoints', 3, 3],
  ['validations', 8, 8],
])(
  '%s: handed over directly the base file decides, the launcher makes it one device',
  (name, directly, launched) => {
    expect(figure('direct', name)).toBe(directly);
    expect(figure('launcher', name)).toBe(launched);
  },
);

test('a written switch counts against the base file', () => {
  const off = `${text}device_config:\n  enable_ddp: false\n`;
  const { figures } = check(off, { target: { trainer: 'gsm8k-py', board: 'galaxy', run: 'direct' } });
  expect(figures.perDeviceBatchSize.value).toBe(64);
});
