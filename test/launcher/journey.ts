import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type LauncherOptions, launcher, type Target } from '../../src/core/index.ts';
import type { Room } from './room.ts';
import type { Ended } from './running.ts';

/** A config of the lesson's pattern, small enough to run to its end. */
export const config = `# A config of the lesson's pattern
training_config:
  seed: 42
  batch_size: 8
  num_epochs: 2
  max_steps: 3
  learning_rate: 0.0003
  weight_decay: 0.01
  gradient_accumulation_steps: 2
  model_save_interval: 2
  eval_every: 2
  validation_batch_size: 2
  checkpoint_dir: "my checkpoints"
  model_config: "model.yaml"
  data_path: "train.txt"
  log_level: "INFO"

eval_config:
  temperature: 0.5
  top_k: 7

device_config:
  enable_ddp: false
  mesh_shape: [1, 1]
`;

/** A model config that every trainer of every release builds. */
export const model = `transformer_config:
  model_type: gpt2
  num_heads: 6
  embedding_dim: 384
  dropout_prob: 0.2
  num_blocks: 6
  vocab_size: 96
  max_sequence_length: 256
`;

/** The script that core makes. */
export function scriptOf(
  target: Partial<Target>,
  text: string = config,
  options: Omit<LauncherOptions, 'target'> = {},
): string {
  const made = launcher(text, { target, name: 'journey', ...options });
  if (made.status === 'refused') throw new Error(made.sentence);
  return made.text;
}

/** The files that the config names, beside the reader. */
export function bringFiles(room: Room): void {
  room.write('model.yaml', model);
  room.write('train.txt', 'to train on\n');
}

/** What one run has left. */
export interface RunFolder {
  readonly name: string;
  readonly path: string;
  readonly files: readonly string[];
  read(file: string): string;
  /** metrics.csv without its head, cell by cell. */
  readonly metrics: readonly (readonly string[])[];
}

/** The folders of the runs, by their names. */
export function runsOf(room: Room, folder = join(room.work, 'runs')): readonly RunFolder[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const read = (file: string) => readFileSync(join(path, file), 'utf8');
      const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
      return {
        name,
        path,
        files: files.filter((file) => statSync(join(path, file)).isFile()).sort(),
        read,
        metrics: read('metrics.csv')
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.split(',')),
      };
    });
}

export function onlyRun(room: Room): RunFolder {
  const [run, ...others] = runsOf(room);
  if (run === undefined || others.length > 0)
    throw new Error(`Expected one run, found ${runsOf(room).length}.`);
  return run;
}

/** A refusal is one block on standard error, and the last thing said: what, why, what to do. */
export function expectRefusal({ code, out, err }: Ended, status: number, what: string | RegExp): void {
  const block = /(?:^|\n)launch\.sh: (.+)\n {2}why: (.+)\n {2}do: {2}(.+)\n$/.exec(err);
  expect(block, err).not.toBeNull();
  expect(block?.[1]).toMatch(what);
  expect(code, err).toBe(status);
  expect(out).toBe('');
}

/** What was tried after a run that went wrong. */
export function adviceOf({ err }: Ended): { readonly why: string; readonly next: string } | null {
  const block = /\nlaunch\.sh: .+\n {2}why: (.+)\n {2}do: {2}(.+)\n {2}The last lines of /.exec(err);
  return block === null ? null : { why: block[1] ?? '', next: block[2] ?? '' };
}
