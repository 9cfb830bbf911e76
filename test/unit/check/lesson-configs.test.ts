import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type BoardName, check, rules } from '../../../src/core/index.ts';
import { faultsOfResult } from '../../fuzz/sound-result.ts';

const lesson = '../shared/lesson.md';
const isHere = existsSync(lesson);

/** The groups whose findings are pinned here; what a trainer of a release makes of the keys has tests of its own. */
const pinned: ReadonlySet<string> = new Set([
  'Reading the text',
  'Knowing the keys',
  'What the lesson teaches',
  'The board',
]);
const groupOf = new Map<string, string>(rules.map(({ code, group }) => [code, group]));

interface Row {
  readonly name: string;
  /** A line that this config alone has. */
  readonly mark: string;
  readonly board: BoardName;
  readonly batch: string;
  readonly findings: readonly string[];
}

const noModel = 'warning missing-model-config';
const noData = 'warning missing-data-path';

const rows: readonly Row[] = [
  {
    name: 'training_n150.yaml',
    mark: '# Training Configuration for N150',
    board: 'n150',
    batch: '8 × 4 = 32',
    findings: [noData, 'info wandb-names-unused'],
  },
  {
    name: 'Quick Start',
    mark: '  max_steps: 5000\n  model_config: "model_configs/model.yaml"\n',
    board: 'n150',
    batch: '8 × 1 = 8',
    findings: [noData],
  },
  {
    name: 'Research',
    mark: '# Track everything',
    board: 'n150',
    batch: '8 × 1 = 8',
    findings: [noModel, noData],
  },
  {
    name: 'Production',
    mark: '# Simple file logging',
    board: 'n300',
    batch: '16 × 1 = 16',
    findings: [noModel, noData],
  },
  {
    name: 'Scenario 1: the medical chatbot',
    mark: '# NO cloud logging',
    board: 'n150',
    batch: '4 × 1 = 4',
    findings: [noModel, noData],
  },
  {
    name: 'Scenario 2: the code translator',
    mark: 'wandb_project: "pytorch-to-ttnn"',
    board: 'n300',
    batch: '16 × 1 = 16',
    findings: [noModel, noData],
  },
  {
    name: 'Scenario 3: the research experiment',
    mark: '# Essential for analysis',
    board: 'n150',
    batch: '8 × 4 = 32',
    findings: [noModel, noData],
  },
  {
    name: 'Scenario 4: the production pipeline',
    mark: '# Track production runs',
    board: 't3k',
    batch: '32 × 1 = 32',
    findings: [noModel, noData],
  },
];

describe.skipIf(!isHere)(
  `the lesson's eight complete configs${isHere ? '' : ` (skipped: there is no file ${lesson})`}`,
  () => {
    const text = isHere ? readFileSync(lesson, 'utf8') : '';
    const fences = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, config]) => config ?? '');

    it('are told from each other', () => {
      for (const { mark } of rows) expect(fences.filter((config) => config.includes(mark))).toHaveLength(1);
    });

    test.each(rows)('$name', ({ mark, board, batch, findings }) => {
      const config = fences.find((one) => one.includes(mark)) ?? '';
      const result = check(config, { target: { board } });
      expect(faultsOfResult(config, result)).toEqual([]);
      expect(result.figures.effectiveBatchSize.arithmetic).toBe(batch);
      expect(
        result.diagnostics
          .filter(({ code }) => pinned.has(groupOf.get(code) ?? ''))
          .map(({ severity, code }) => `${severity} ${code}`),
      ).toEqual(findings);
    });

    test('of the first, all figures', () => {
      const config = fences.find((one) => one.includes('# Training Configuration for N150')) ?? '';
      const values = Object.values(check(config, { datasetSize: 50 }).figures).map(({ name, value }) => [
        name,
        value,
      ]);
      expect(Object.fromEntries(values)).toMatchObject({
        effectiveBatchSize: 32,
        devices: 1,
        perDeviceBatchSize: 8,
        stepsPerEpoch: 1.5625,
        optimizerSteps: 4,
      });
      const { figures } = check(config);
      expect([figures.optimizerSteps.value, figures.samplesSeen.value, figures.checkpoints.value]).toEqual([
        5000, 160_000, 50,
      ]);
    });
  },
);
