import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { boardNames, boards, check, type ReleaseName, type TrainerName } from '../../../src/core/index.ts';
import { faultsOfResult } from '../../fuzz/sound-result.ts';

/** The configs that ship with tt-train, where they are at hand; nothing of them is copied into the project. */
const corpus = '../shared/corpus';
const isHere = existsSync(corpus);

/** Which trainers each release line's configs are for; the fine-tuning trainer has a config of its own. */
const trainersOf: Readonly<Record<string, readonly TrainerName[]>> = {
  'v0.64': ['nanogpt-cpp'],
  'v0.68': ['nanogpt-cpp', 'nanogpt-py'],
};

/**
 * The errors that are true although the file ships: it is for another program than the trainer here.
 * By file, trainer and code.
 */
const trueErrors: ReadonlyMap<string, string> = new Map([
  [
    'v0.68 deepseek_16B.yaml nanogpt-cpp invalid-choice',
    'For Python: nano_gpt stops with "Unknown model type".',
  ],
  [
    'v0.68 nano_deepseek_char.yaml nanogpt-cpp invalid-choice',
    'For Python: nano_gpt stops with "Unknown model type".',
  ],
  [
    'v0.68 tiny_deepseek_char.yaml nanogpt-cpp invalid-choice',
    'For Python: nano_gpt stops with "Unknown model type".',
  ],
  [
    'v0.68 qwen3_06b.yaml nanogpt-cpp invalid-choice',
    'For Python: nano_gpt stops with "Unknown model type".',
  ],
  [
    'v0.68 training_shakespeare_tinyllama_muon.yaml nanogpt-cpp invalid-choice',
    'For Python: nano_gpt stops with "Unknown optimizer type".',
  ],
  [
    'v0.64 training_shakespeare_tinyllama_3tier_fabric.yaml nanogpt-cpp batch-not-divisible',
    'DDP over [1, 32] with a batch of 8 is for the three-tier example; nano_gpt throws.',
  ],
  [
    'v0.68 training_shakespeare_tinyllama_3tier_fabric.yaml nanogpt-cpp batch-not-divisible',
    'The same file for the later line: for the three-tier example; nano_gpt throws.',
  ],
  [
    'v0.68 training_shakespeare_llama70b_tp8_fsdp4.yaml nanogpt-cpp mesh-parallelism-mismatch',
    'enable_fsdp is for train_nanogpt: nano_gpt never reads it, and has one parallelism for [4, 8].',
  ],
  [
    'v0.68 llama8b_galaxy_tp_dp.yaml nanogpt-cpp wrong-type',
    'vocab_size 30_000 is a number for PyYAML alone; yaml-cpp cannot convert it, and nano_gpt holds its default.',
  ],
  [
    'v0.68 training_gsm8k_tinyllama.yaml gsm8k-py trainer-stops-always',
    'gsm8k_finetune.py at v0.68 stops with every config, its own file among them.',
  ],
]);

interface Row {
  readonly file: string;
  readonly release: ReleaseName;
  readonly trainer: TrainerName;
}

const rows: readonly Row[] = globSync(`${corpus}/*/*/*.yaml`)
  .sort()
  .flatMap((file) => {
    const release: ReleaseName = file.includes('/v0.64/') ? 'v0.64' : 'v0.68';
    const trainers: readonly TrainerName[] = file.includes('gsm8k')
      ? ['gsm8k-py']
      : (trainersOf[release] ?? []);
    return trainers.map((trainer) => ({ file, release, trainer }));
  });

/** The board that has as many devices as the mesh, the smallest first. */
function boardFor(text: string) {
  const { value } = check(text).figures.devices;
  const fitting = boardNames.filter((name) => boards[name].devices >= (value ?? 1));
  return fitting.sort((a, b) => boards[a].devices - boards[b].devices)[0] ?? 'galaxy';
}

/** Each file run directly on its own release line. */
function checked({ file, release, trainer }: Row) {
  const text = readFileSync(file, 'utf8');
  const target = { board: boardFor(text), release, trainer, run: 'direct' } as const;
  return { text, result: check(text, { target }) };
}

function errorsOf(row: Row): readonly string[] {
  const errors = checked(row).result.diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ code }) => `${row.release} ${basename(row.file)} ${row.trainer} ${code}`);
}

describe.skipIf(!isHere)(
  `the configs that ship with tt-train${isHere ? '' : ` (skipped: there is no folder ${corpus})`}`,
  () => {
    it('are all here', () => {
      expect(new Set(rows.map(({ file }) => file)).size).toBeGreaterThanOrEqual(70);
    });

    test.each(rows)('$file on $trainer', (row) => {
      const { text, result } = checked(row);
      expect(faultsOfResult(text, result)).toEqual([]);
      expect(errorsOf(row).filter((error) => !trueErrors.has(error))).toEqual([]);
      expect(result.kind).toBe(row.file.includes('/model/') ? 'model' : 'training');
    });

    it('has no more of these errors than there are', () => {
      const told = new Set(rows.flatMap(errorsOf));
      expect([...trueErrors.keys()].filter((error) => !told.has(error))).toEqual([]);
    });
  },
);
