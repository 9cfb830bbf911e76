import { describe, expect, it, test } from 'vitest';
import { check, type FigureInput, figureNames } from '../../../src/core/index.ts';

const text = [
  'training_config:',
  '  batch_size: 8 # a',
  '  max_steps: 500',
  'device_config:',
  '  mesh_shape: [1, 2]',
  '  enable_ddp: true',
  '',
].join('\n');

/** An input with the text at its place. */
function shown({ name, value, from, span }: FigureInput): readonly unknown[] {
  return [name, value, from, span && text.slice(span.start, span.end)];
}

describe('where the numbers of a figure come from', () => {
  const { figures } = check(text, { datasetSize: 50 });

  test.each([
    [
      'effectiveBatchSize',
      [
        ['batch_size', 8, 'config', '8'],
        ['gradient_accumulation_steps', 1, 'default', undefined],
      ],
    ],
    [
      'devices',
      [
        ['rows', 1, 'config', '[1, 2]'],
        ['columns', 2, 'config', '[1, 2]'],
      ],
    ],
    [
      'perDeviceBatchSize',
      [
        ['batch_size', 8, 'config', '8'],
        ['devices that share it', 2, 'figure', undefined],
      ],
    ],
    ['optimizerSteps', [['max_steps', 500, 'config', '500']]],
    [
      'stepsPerEpoch',
      [
        ['dataset size', 50, 'target', undefined],
        ['effective batch size', 8, 'figure', undefined],
      ],
    ],
    [
      'samplesSeen',
      [
        ['effective batch size', 8, 'figure', undefined],
        ['optimizer steps', 500, 'figure', undefined],
      ],
    ],
  ] as const)('%s', (name, inputs) => {
    expect(figures[name].inputs.map(shown)).toEqual(inputs);
  });

  it('has the numbers of a mesh that is not written from the default', () => {
    const [rows] = check('training_config: {seed: 1}\n').figures.devices.inputs;
    expect(rows).toEqual({ name: 'rows', value: 1, from: 'default' });
  });
});

describe('whatever the config', () => {
  test.each([
    ['empty', ''],
    ['no mapping', '- 1\n'],
    ['no YAML', 'a: [\n'],
    ['a model', 'transformer_config:\n  num_heads: 6\n'],
    [
      'all of it wrong',
      'training_config: {batch_size: x, max_steps: [], num_epochs: -1}\ndevice_config: 3\n',
    ],
  ])('each figure has a value with its arithmetic, or a reason: %s', (_name, config) => {
    const { figures } = check(config, { datasetSize: 10 });
    expect(Object.keys(figures)).toEqual(figureNames);
    for (const figure of Object.values(figures)) {
      expect(figure.label).toMatch(/^[A-Z]/);
      expect(figure.formula).not.toBe('');
      if (figure.value === null) {
        expect(figure).toMatchObject({ arithmetic: '', inputs: [] });
        expect(figure.reason).toMatch(/^\S.*\.$/);
      } else expect(figure.arithmetic).not.toBe('');
    }
  });
});
