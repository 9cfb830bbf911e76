import { describe, expect, it } from 'vitest';
import { clipWith } from '../../../src/core/facts/stops.ts';
import {
  type Contract,
  check,
  type Facts,
  launcher,
  loadAs,
  native,
  type ReleaseName,
  releaseNames,
  releasesOf,
  type Target,
  type TrainerName,
  trainerNames,
} from '../../../src/core/index.ts';
import { scale } from '../../scale.ts';
import { siteTexts } from '../check/fix-law-texts.ts';
import { beside, copied, instead, mutated, named } from './copied-facts.ts';

const files = siteTexts.filter(({ name }) => name.endsWith('.yaml'));
const texts = scale.isFull ? siteTexts : files;
const runs = ['launcher', 'direct'] as const;

/** All that the engine says of a text for a target: check with its figures and what is loaded, and the native form. */
function answer(text: string, target: Target, facts?: Facts): unknown {
  const given = facts === undefined ? {} : { facts };
  const { kind, diagnostics, figures, loaded } = check(text, { target, datasetSize: 1000, ...given });
  return [
    kind,
    diagnostics,
    figures,
    loaded,
    loadAs(target, text, undefined, facts),
    native(target, text, { datasetSize: 1000, ...given }),
  ];
}

describe.each(releaseNames)('a copy of %s', (release) => {
  it('beside the original is answered for as the original, by name', () => {
    const facts = beside(release);
    for (const trainer of trainerNames.filter((name) => releasesOf(name).includes(release)))
      for (const run of runs)
        for (const { text } of texts) {
          const target: Target = { board: 't3k', trainer, release, run };
          const original = named(answer(text, target), release);
          expect(named(answer(text, { ...target, release: copied }, facts), release)).toBe(original);
        }
  });

  it('in its place has the same script, byte for byte once the names are put back', () => {
    const facts = instead(release);
    for (const trainer of trainerNames)
      for (const { text } of files.slice(0, scale.isFull ? files.length : 4))
        for (const meant of releaseNames) {
          const options = { name: 'a', target: { board: 't3k', trainer, release: meant } } as const;
          const original = named(launcher(text, options), release);
          const copy = launcher(text, {
            ...options,
            target: { ...options.target, release: meant === release ? copied : meant },
            facts,
          });
          expect(named(copy, release)).toBe(original);
        }
  });
});

const training = (...lines: readonly string[]): string =>
  ['training_config:', ...lines.map((line) => `  ${line}`), ''].join('\n');

const whole = [
  'seed: 1',
  'model_save_interval: 10',
  'batch_size: 8',
  'num_epochs: 1',
  'max_steps: 100',
  'learning_rate: 0.001',
  'weight_decay: 0.01',
];
const block = ['optimizer:', '  type: AdamW', '  lr: 0.001'];
const devices = 'device_config:\n  mesh_shape: [1, 8]\n  enable_tp: true\n';

interface Mutation {
  readonly change: Partial<Contract>;
  readonly of: readonly [trainer: TrainerName, release: ReleaseName];
  readonly run: Target['run'];
  /** A config to which the property matters. */
  readonly concerned: string;
  /** One to which it does not; null where it is told of with every config. */
  readonly unconcerned: string | null;
}

const mutations: Readonly<Record<string, Mutation>> = {
  saves: {
    change: { saves: false },
    of: ['gsm8k-py', 'v0.68'],
    run: 'direct',
    concerned: training('model_save_interval: 10', 'max_steps: 100'),
    unconcerned: 'transformer_config:\n  model_type: gpt2\n',
  },
  readsDevices: {
    change: { readsDevices: false },
    of: ['nanogpt-py', 'v0.68'],
    run: 'direct',
    concerned: training('batch_size: 8', ...block) + devices.replace('enable_tp', 'enable_ddp'),
    unconcerned: training('batch_size: 8', ...block),
  },
  optimizer: {
    change: { optimizer: 'optional block' },
    of: ['nanogpt-py', 'v0.68'],
    run: 'direct',
    concerned: training('batch_size: 8'),
    unconcerned: training('batch_size: 8', ...block),
  },
  stops: {
    change: { stops: [clipWith('tp')] },
    of: ['nanogpt-cpp', 'v0.68'],
    run: 'direct',
    concerned: training(...whole, ...block) + devices.replace('[1, 8]', '[2, 4]'),
    unconcerned: training(...whole, ...block) + devices,
  },
  vocabularyFrom: {
    change: { vocabularyFrom: 'data' },
    of: ['nanogpt-cpp', 'v0.68'],
    run: 'direct',
    concerned:
      'transformer_config:\n  model_type: gpt2\n  num_heads: 6\n  embedding_dim: 384\n  dropout_prob: 0.2\n  num_blocks: 6\n  vocab_size: 96\n  max_sequence_length: 256\n',
    unconcerned: training(...whole, ...block),
  },
  expandsVariables: {
    change: { expandsVariables: false },
    of: ['nanogpt-py', 'v0.68'],
    run: 'launcher',
    concerned: training('batch_size: 8', 'data_path: "a$HOME.txt"', ...block),
    unconcerned: training('batch_size: 8', ...block),
  },
  validatesAtEnds: {
    change: { validatesAtEnds: true },
    of: ['gsm8k-py', 'v0.68'],
    run: 'launcher',
    concerned: training('max_steps: 100', 'eval_every: 10'),
    unconcerned: null,
  },
  readsAllDataAsText: {
    change: { readsAllDataAsText: true },
    of: ['nanogpt-py', 'v0.68'],
    run: 'direct',
    concerned: training('batch_size: 8', 'data_path: tokens.yaml', ...block),
    unconcerned: training('batch_size: 8', 'data_path: text.txt', ...block),
  },
  dividesBySaveInterval: {
    change: { dividesBySaveInterval: true },
    of: ['nanogpt-cpp', 'v0.68'],
    run: 'launcher',
    concerned: training('model_save_interval: 0', 'checkpoint_dir: out', ...block),
    unconcerned: training('model_save_interval: 10', 'checkpoint_dir: out', ...block),
  },
  baseFile: {
    change: { baseFile: null },
    of: ['gsm8k-py', 'v0.67'],
    run: 'direct',
    concerned: training('batch_size: 8'),
    unconcerned: null,
  },
  stopsAlways: {
    change: { stopsAlways: null },
    of: ['gsm8k-py', 'v0.68'],
    run: 'direct',
    concerned: training('batch_size: 8'),
    unconcerned: 'transformer_config:\n  model_type: gpt2\n',
  },
};

describe.each(Object.entries(mutations))('a copy that differs in %s', (_property, mutation) => {
  const { change, of: by, run, concerned, unconcerned } = mutation;
  const [trainer, release] = by;
  const copy = beside(release);
  const other = mutated(copy, trainer, change);
  const target: Target = { board: 't3k', trainer, release: copied, run };
  /** With the script, as some properties count on the reader's machine. */
  const answers = (text: string, facts: Facts, of: Target = target): string =>
    JSON.stringify([answer(text, of, facts), launcher(text, { target: of, facts, name: 'a' })]);

  it('is answered for otherwise where the property counts', () => {
    expect(answers(concerned, other)).not.toBe(answers(concerned, copy));
  });

  it('and as before where it does not', () => {
    for (const text of unconcerned === null ? [] : [unconcerned])
      expect(JSON.stringify(answer(text, target, other))).toBe(JSON.stringify(answer(text, target, copy)));
  });

  it('and changes nothing for any other target', () => {
    for (const [name, one] of trainerNames.flatMap((name) =>
      releasesOf(name).map((each) => [name, each] as const),
    )) {
      const elsewhere: Target = { ...target, trainer: name, release: one };
      for (const text of [concerned, unconcerned ?? ''])
        expect(JSON.stringify(answer(text, elsewhere, other))).toBe(
          JSON.stringify(answer(text, elsewhere, copy)),
        );
    }
  });
});
