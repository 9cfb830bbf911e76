import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const script = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
/** Node 22 runs TypeScript only when asked, and then warns. */
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

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
    check(words, input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, script, ...words], {
        cwd: folder,
        input,
        encoding: 'utf8',
      });
      return { status, out: stdout, err: stderr };
    },
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
