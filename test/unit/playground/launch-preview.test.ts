import { describe, expect, it } from 'vitest';
import { defaultTarget, type Target } from '../../../src/core/index.ts';
import { type LaunchPreview, launchPreviewOf } from '../../../src/playground/reports/launch-preview.ts';
import { placesIn } from '../../../src/playground/reports/place.ts';

const launchPreviewFor = (text: string, target: Partial<Target> = {}): LaunchPreview =>
  launchPreviewOf(
    { text, model: null, target: { ...defaultTarget, ...target }, datasetSize: null, view: 'handover' },
    placesIn(text),
  );

function formOf(text: string, target: Partial<Target> = {}): Extract<LaunchPreview, { status: 'ok' }> {
  const launchPreview = launchPreviewFor(text, target);
  return launchPreview.status === 'ok' ? launchPreview : expect.fail(launchPreview.sentence);
}

const config =
  'training_config:\n  batch_size: 8\n  max_steps: 10\n  num_epochs: 1\n  learning_rate: 0.0001\n';

const lineOf = (text: string, start: string, target: Partial<Target> = {}) =>
  formOf(text, target).files[0]?.lines.find((line) => line.text.trim().startsWith(start));

describe('handoverOf', () => {
  it('leaves a line alone that the config has', () => {
    expect(lineOf(config, 'batch_size')).toEqual({ text: '  batch_size: 8', mark: 'same', note: null });
    expect(lineOf(config, 'training_config')).toMatchObject({ mark: 'same' });
  });

  it('marks what moved, and the section that it moved into', () => {
    expect(lineOf(config, 'optimizer')).toMatchObject({ mark: 'added', note: null });
    expect(lineOf(config, 'lr')).toMatchObject({ mark: 'added', note: 'from learning_rate' });
  });

  it('does not mark what a nested config writes itself', () => {
    const nested = `${config.replace('  learning_rate: 0.0001\n', '')}  optimizer:\n    type: AdamW\n    lr: 0.1\n`;
    expect(lineOf(nested, 'optimizer')).toMatchObject({ mark: 'same' });
    expect(lineOf(nested, 'lr')).toMatchObject({ mark: 'same' });
  });

  it('marks what was filled in', () => {
    const short = config.replace('  num_epochs: 1\n', '');
    expect(lineOf(short, 'num_epochs')).toMatchObject({ mark: 'added', note: 'filled in' });
  });

  it('marks a path that becomes absolute, with what it was', () => {
    expect(lineOf(`${config}  data_path: "a.txt"\n`, 'data_path')).toMatchObject({
      mark: 'changed',
      note: 'was "a.txt"',
    });
  });

  it('marks the schedule that stands for a rate', () => {
    const target = { trainer: 'gsm8k-py' } as const;
    expect(lineOf(config, 'max_lr', target)).toMatchObject({ mark: 'added', note: 'from learning_rate' });
    expect(lineOf(config, 'min_lr', target)).toMatchObject({ mark: 'added', note: 'filled in' });
  });

  it('tells what is lost first, and keys of which the same is said together', () => {
    const { changes } = formOf(`${config}  use_wandb: true\n  wandb_project: a\n  eval_every: 5\n`);
    expect(changes[0]).toMatchObject({ kind: 'not-honoured', keys: [{ place: { line: 8 } }] });
    const launcher = changes.find(({ kind }) => kind === 'launcher');
    expect(launcher?.keys.map(({ path }) => path)).toEqual([
      'training_config.use_wandb',
      'training_config.wandb_project',
    ]);
  });

  it('says why nothing is handed over, and where', () => {
    expect(launchPreviewFor('training_config:\n  batch_size: many\n')).toMatchObject({
      status: 'refused',
      place: { line: 2, column: 15 },
    });
    expect(launchPreviewFor('a: [')).toMatchObject({ status: 'refused', place: null });
  });
});
