import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { checkCommand } from '../../../src/cli/check-command.ts';
import { carryOut, type Outcome } from './carry-out.ts';

/** A folder of config files, removed after the tests, in which the command runs. */
export function roomForFiles(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly check: (words: readonly string[], input?: string | Uint8Array) => Outcome;
} {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-check-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    check: (words, input = '') => carryOut(checkCommand, { folder, words, input }),
  };
}

/** A config that nothing is said against on an n150. */
export const clean = [
  'training_config:',
  '  batch_size: 8',
  '  gradient_accumulation_steps: 4',
  '  max_steps: 5000',
  '  model_save_interval: 100',
  '  model_config: "model.yaml"',
  '  data_path: "data/train.txt"',
  '  optimizer:',
  '    type: AdamW',
  '    lr: 0.0001',
  '',
].join('\n');
