import { describe, expect, it } from 'vitest';
import { check, defaultTarget, largestText, type Target } from '../../../src/core/index.ts';
import { type LoadedView, loadedViewOf } from '../../../src/playground/reports/loaded-view.ts';
import { placesIn } from '../../../src/playground/reports/place.ts';

const python: Partial<Target> = { trainer: 'nanogpt-py', release: 'v0.67' };

function loadedViewFor(text: string, change: Partial<Target>): LoadedView {
  const target = { ...defaultTarget, ...change };
  const subject = { text, model: null, target, datasetSize: null };
  return loadedViewOf(subject, check(text, { target }).loaded, placesIn(text));
}

function loaded(text: string, target: Partial<Target> = python): Extract<LoadedView, { status: 'ok' }> {
  const loadedView = loadedViewFor(text, target);
  return loadedView.status === 'ok' ? loadedView : expect.fail(JSON.stringify(loadedView));
}

const row = (text: string, name: string, target: Partial<Target> = python) =>
  loaded(text, target).rows.find(({ path }) => path.endsWith(`.${name}`));

describe('holdingOf', () => {
  it.each([
    ['batch_size: 8', 'batch_size', { written: '8', holds: '8', mark: 'as-written', became: null }],
    ['batch_size: "8"', 'batch_size', { written: '"8"', holds: '8', mark: 'changed', became: 'a number' }],
    ['max_steps: 8.7', 'max_steps', { written: '8.7', holds: '8', mark: 'changed', became: null }],
    ['use_no_op: yes', 'use_no_op', { holds: 'true', mark: 'changed', became: 'true or false' }],
    ['data_path: 1e-4', 'data_path', { holds: '"1e-4"', mark: 'changed', became: 'a text' }],
    ['learning_rate: 1e-4', 'learning_rate', { holds: '0.0001', mark: 'as-written' }],
    ['data_path: a # why', 'data_path', { written: 'a', holds: '"a"', mark: 'as-written' }],
    ['beta1: 0.5', 'beta1', { written: '0.5', holds: '0.9', from: 'default', mark: 'passed-over' }],
    ['seed: 1', 'beta1', { written: null, holds: '0.9', from: 'default', mark: 'default', place: null }],
  ])('%s', (line, name, expected) => {
    expect(row(`training_config:\n  ${line}\n`, name)).toMatchObject(expected);
  });

  it('says where a value stands', () => {
    expect(row('training_config:\n  seed: 1\n  batch_size: 8\n', 'batch_size')?.place).toMatchObject({
      line: 3,
      column: 15,
    });
  });

  it('takes of two equal keys the one that the loader takes', () => {
    const text = 'training_config:\n  max_steps: 1\n  max_steps: 2\n';
    expect(row(text, 'max_steps')).toMatchObject({ written: '2', holds: '2', mark: 'as-written' });
  });

  it('follows what << brings in', () => {
    const text = 'a: &a\n  max_steps: 7\ntraining_config:\n  <<: *a\n  batch_size: 8\n';
    expect(row(text, 'max_steps')).toMatchObject({ written: '7', holds: '7', mark: 'as-written' });
  });

  it('ends with a << that leads in a circle', () => {
    const text = 'training_config: &a\n  <<: *a\n  batch_size: 8\n';
    expect(() => loadedViewFor(text, python)).not.toThrow();
  });

  it('does not call a number of 32 bits changed', () => {
    const text =
      'training_config:\n  seed: 1\n  batch_size: 8\n  num_epochs: 1\n  max_steps: 5\n  model_save_interval: 5\n' +
      '  learning_rate: 0.0001\n  weight_decay: 0.01\n';
    const rate = row(text, 'learning_rate', { trainer: 'nanogpt-cpp', release: 'v0.67' });
    expect(rate).toMatchObject({ holds: '0.0001', mark: 'as-written' });
  });

  it('names the base file', () => {
    const rate = row('training_config:\n  batch_size: 8\n', 'max_lr', { trainer: 'gsm8k-py' });
    expect(rate).toMatchObject({ written: null, holds: '0.0001', from: 'base file', mark: 'base-file' });
  });

  it('lists what is written and not read, at its place', () => {
    const text =
      'training_config:\n  batch_size: 8\n  log_level: INFO\nmine:\n  a: 1\neval_config:\n  top_k: 5\n';
    expect(loaded(text).unread).toMatchObject([
      { path: 'training_config.log_level', written: 'INFO', place: { line: 3 }, instead: null },
      { path: 'mine', written: 'a section', place: { line: 5 } },
      { path: 'eval_config.top_k', written: '5', place: { line: 7 } },
    ]);
  });

  it('names the key that a release reads in the place of another', () => {
    const text = 'training_config:\n  learning_rate: 0.1\n  optimizer:\n    lr: 0.2\n';
    const { rows, unread } = loaded(text, { trainer: 'nanogpt-py', release: 'v0.68' });
    expect(rows.find(({ path }) => path.endsWith('.lr'))).toMatchObject({ holds: '0.2', from: 'config' });
    expect(unread).toMatchObject([{ path: 'training_config.learning_rate', instead: 'optimizer.lr' }]);
  });

  it('counts more than it lists', () => {
    const strangers = Array.from({ length: 500 }, (_, index) => `  stranger_${index}: 1\n`).join('');
    const { unread, unreadCount } = loaded(`training_config:\n  batch_size: 8\n${strangers}`);
    expect([unread.length, unreadCount]).toEqual([100, 500]);
  });

  it('gives an abort in the trainer’s words, at the section where the key would stand', () => {
    expect(
      loadedViewFor('# mine\ntraining_config:\n  batch_size: 8\n', { trainer: 'nanogpt-py' }),
    ).toMatchObject({
      status: 'abort',
      inOurWords: false,
      message: "ValueError: training_config must contain an 'optimizer' section",
      place: { line: 2, column: 1 },
    });
  });

  it.each([
    ['a flat config, which the launcher rewrites', 'training_config:\n  batch_size: 8\n', true],
    ['an empty text', '', false],
    ['a text that is no YAML', 'training_config: [\n', false],
  ])('says whether the launcher hands over something that loads: %s', (_what, text, isLaunched) => {
    expect(loadedViewFor(text, { trainer: 'nanogpt-py' })).toMatchObject({ status: 'abort', isLaunched });
  });

  it('shows a model config too', () => {
    const text = 'transformer_config:\n  model_type: gpt2\n  num_heads: 4\n  mine: 1\n';
    const { rows, unread } = loaded(text);
    expect(rows.find(({ path }) => path.endsWith('.num_heads'))).toMatchObject({
      holds: '4',
      mark: 'as-written',
    });
    expect(unread).toMatchObject([{ path: 'transformer_config.mine' }]);
  });

  it('does not follow a text that is too large', () => {
    expect(loadedViewFor(`# ${'a'.repeat(largestText)}\n`, python)).toEqual({ status: 'unfollowed' });
  });
});
