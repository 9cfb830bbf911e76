import { describe, expect, test } from 'vitest';
import {
  experimentsIn,
  withExperiment,
  withResult,
} from '../../../src/playground/experiments/experiment-log.ts';

const baseline = { title: 'Baseline', config: 'training_n150.yaml', changes: [] };
const larger = { title: 'Larger batch', config: 'a.yaml', changes: ['batch_size 8 → 16', 'seed 1 → 2'] };

const lesson = `## Experiment 1: Baseline
- Config: training_n150.yaml
- Final train loss: 2.34
- Final val loss: 2.56
- Sample output: "Good"

## Experiment 2: Higher Batch Size
- Config: batch_size=16
- Final train loss: 2.21
- Final val loss: 2.48
- Sample output: "Better!"
- **Conclusion:** Larger batch helps
`;

describe('a log grows', () => {
  test('in the lesson’s form, with lines to fill in', () => {
    expect(withExperiment('', baseline)).toBe(
      '## Experiment 1: Baseline\n- Config: training_n150.yaml\n- Final train loss:\n- Final val loss:\n- Sample output:\n- **Conclusion:**\n',
    );
  });

  test('after what is there, under the next number, with its changes', () => {
    const log = withExperiment(lesson, larger);
    expect(log.startsWith(lesson)).toBe(true);
    expect(log.slice(lesson.length)).toMatch(
      /^\n## Experiment 3: Larger batch\n- Config: a\.yaml\n- Changed: batch_size 8 → 16, seed 1 → 2\n/,
    );
  });

  test('a title of several lines stays one heading', () => {
    expect(experimentsIn(withExperiment('', { ...baseline, title: 'a\n## Experiment 9: b' }))).toHaveLength(
      1,
    );
  });
});

describe('a log is read', () => {
  test('as the lesson writes it', () => {
    expect(experimentsIn(lesson)).toMatchObject([
      { number: 1, title: 'Baseline', results: { 'Final train loss': '2.34', Conclusion: '' } },
      { number: 2, title: 'Higher Batch Size', results: { Conclusion: 'Larger batch helps' } },
    ]);
  });

  test.each(['', 'notes\n# Experiments\n', '## Experiments\n', '## Experiment one: a\n'])(
    '%j has none',
    (log) => {
      expect(experimentsIn(log)).toEqual([]);
    },
  );

  test('up to the next heading', () => {
    const log = '## Experiment 4\n\n## Notes\n- Final train loss: 1\n';
    expect(experimentsIn(log)).toMatchObject([{ number: 4, title: '', results: { 'Final train loss': '' } }]);
  });
});

describe('a result is filled in', () => {
  test('on its line, and nothing else changes', () => {
    expect(withResult(lesson, 0, 'Final train loss', '2.30')).toBe(lesson.replace('2.34', '2.30'));
    expect(withResult(lesson, 1, 'Conclusion', 'It helps')).toBe(
      lesson.replace('Larger batch helps', 'It helps'),
    );
  });

  test('on a new line of its own experiment, where the reader took it out', () => {
    expect(withResult(lesson, 0, 'Conclusion', 'A start')).toBe(
      lesson.replace('- Sample output: "Good"\n', '- Sample output: "Good"\n- **Conclusion:** A start\n'),
    );
  });

  test('in one line, and nowhere where there is no such experiment', () => {
    expect(withResult(lesson, 1, 'Conclusion', 'a\n## b')).toContain('- **Conclusion:** a ## b\n');
    expect(withResult(lesson, 2, 'Conclusion', 'a')).toBe(lesson);
  });
});
