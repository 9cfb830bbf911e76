import { describe, expect, it } from 'vitest';
import { check, defaultTarget, type Target } from '../../../src/core/index.ts';
import { reportOf } from '../../../src/playground/reports/report.ts';
import { targetChange } from '../../../src/playground/target-change.ts';

const config = `training_config:
  batch_size: 8
  gradient_accumulation_steps: 4
  max_steps: 100
  learning_rate: 0.0001
  model_save_interval: 50
  model_config: "model_configs/model.yaml"
  data_path: "a.txt"
device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`;

function reportFor(change: Partial<Target>) {
  const target = { ...defaultTarget, ...change };
  return reportOf(
    { text: config, model: null, target, datasetSize: null, view: 'figures' },
    check(config, { target }),
  );
}

const changeOf = (before: Partial<Target>, after: Partial<Target>) =>
  targetChange(reportFor(before), reportFor(after), (part, name) =>
    part === 'trainer' ? `the ${name}` : name,
  );

describe('targetChange', () => {
  it('says what a larger board makes better', () => {
    const change = changeOf({ board: 'n150' }, { board: 'n300' });
    expect(change?.sentence).toMatch(/^Better on n300 than on n150: 1 error went/);
    expect(change?.details).toContain('Gone: error mesh-larger-than-board, line 11');
  });

  it('says what a smaller one makes worse', () => {
    expect(changeOf({ board: 'n300' }, { board: 'n150' })?.sentence).toMatch(
      /^Worse on n150 than on n300: 1 error came/,
    );
  });

  it('names all that is another', () => {
    const change = changeOf({ board: 'n300' }, { board: 'n300', trainer: 'nanogpt-cpp', release: 'v0.64' });
    expect(change?.sentence).toContain('with the nanogpt-cpp at v0.64 than with the nanogpt-py at v0.68');
  });

  it('speaks of the way of running', () => {
    expect(changeOf({ board: 'n300' }, { board: 'n300', run: 'direct' })?.sentence).toMatch(
      /^Worse handed over directly than through the launcher: /,
    );
  });

  it('tells figures with their values', () => {
    const change = changeOf({ board: 'n300' }, { board: 'n300', trainer: 'gsm8k-py' });
    expect(change?.details.filter((detail) => detail.includes('→')).length).toBeGreaterThan(0);
  });

  it('says where nothing is different, and nothing where the target is the same', () => {
    expect(changeOf({ board: 'p100' }, { board: 'p150' })?.sentence).toMatch(/p150/);
    expect(changeOf({}, {})).toBeNull();
  });
});
