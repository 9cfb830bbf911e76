import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { check, contracts, type ReleaseName, type RunMode } from '../../../src/core/index.ts';
import { testRules } from './rule-case.ts';

const gsm67 = { trainer: 'gsm8k-py', release: 'v0.67' } as const;
const gsm68 = { trainer: 'gsm8k-py', release: 'v0.68' } as const;
const galaxy = { board: 'galaxy' } as const;
const direct = { run: 'direct' } as const;

const training = '«training_config»:\n  max_steps: 100\n';
const devices = (...lines: readonly string[]): string =>
  `${training}device_config:\n${lines.map((line) => `  ${line}\n`).join('')}`;

const none =
  'TT_FATAL ... For line mesh topology (shape MeshShape([1, 1])), exactly one parallelism type must be enabled. Got: ddp=false, tp=false, cp=false';
const several = 'RuntimeError: open_device was called after the device was created.';
const layout = "AttributeError: module 'ttml' has no attribute 'Layout'";
const noModel =
  'with "KeyError: \'model_config\'", and past it with "RuntimeError: Device mesh is not initialized."';

testRules([
  {
    code: 'trainer-stops-always',
    bad: [
      ...[gsm67, gsm68].flatMap((target) => [
        {
          name: `one device at ${target.release}`,
          target,
          text: devices('enable_ddp: false', 'mesh_shape: [1, 1]'),
          severity: 'error' as const,
          says: `This config ends with "${none}".`,
        },
        {
          name: `one device at ${target.release}, without the launcher`,
          target: { ...target, ...direct },
          text: devices('enable_ddp: false', 'mesh_shape: [1, 1]'),
          says: none,
        },
        {
          name: `two devices at ${target.release}`,
          target,
          text: devices('enable_ddp: true', 'mesh_shape: [1, 2]'),
          says: `This config ends with "${several}" No config makes it train; use nano_gpt or train_nanogpt.py`,
        },
        {
          name: `several devices and no parallelism at ${target.release}`,
          target,
          text: devices('mesh_shape: [1, 8]'),
          says: none,
        },
        {
          name: `tensor parallelism at ${target.release}`,
          target: { ...target, ...direct, ...galaxy },
          text: devices('enable_ddp: false', 'enable_tp: true', 'mesh_shape: [1, 8]'),
          says: several,
        },
        {
          name: `no device_config at ${target.release}: the launcher asks for one device`,
          target,
          text: training,
          says: none,
        },
        {
          name: `no device_config at ${target.release}: the base file asks for 32`,
          target: { ...target, ...direct },
          text: training,
          says: several,
        },
      ]),
      {
        name: 'one device with DDP at v0.67',
        target: gsm67,
        text: devices('enable_ddp: true', 'mesh_shape: [1, 1]'),
        says: layout,
      },
      {
        name: 'one device with DDP at v0.68, and no model_config',
        target: gsm68,
        text: devices('enable_ddp: true', 'mesh_shape: [1, 1]'),
        says: noModel,
      },
      {
        name: 'one device with DDP at v0.68, and a model_config',
        target: { ...gsm68, ...direct },
        text: devices('enable_ddp: true', 'mesh_shape: [1, 1]').replace(
          'max_steps: 100',
          'model_config: model_configs/gpt2s.yaml',
        ),
        says: 'ends with "RuntimeError: Device mesh is not initialized."',
      },
      {
        name: 'no training_config, without the launcher',
        target: { ...gsm68, ...direct },
        text: '«device_config»:\n  enable_ddp: true\n  mesh_shape: [1, 1]\n',
        says: "KeyError: 'training_config'",
      },
      {
        name: 'no training_config: the launcher writes one',
        target: gsm68,
        text: '«device_config»:\n  enable_ddp: true\n  mesh_shape: [1, 1]\n',
        says: noModel,
      },
      {
        name: 'DDP and TP at v0.68',
        target: { ...gsm68, ...galaxy },
        text: devices('enable_ddp: true', 'enable_tp: true', 'mesh_shape: [4, 8]'),
        says: 'Got: ddp=true, tp=true, cp=false',
      },
      {
        name: 'a grid at v0.67, which stops at another error first',
        target: { ...gsm67, ...galaxy },
        text: devices('enable_ddp: true', 'mesh_shape: [4, 8]'),
        says: `Without the other errors, this config ends with "${several}"`,
      },
      {
        name: 'a mesh of which nothing follows',
        target: gsm67,
        text: devices('enable_ddp: true', 'mesh_shape: 8'),
      },
    ],
    good: [
      { name: 'train_nanogpt.py', text: 'training_config:\n  max_steps: 100\n' },
      { name: 'nano_gpt', target: { trainer: 'nanogpt-cpp' }, text: 'training_config:\n  max_steps: 100\n' },
      {
        name: 'a model config, which starts nothing',
        target: gsm68,
        text: 'transformer_config:\n  num_heads: 6\n',
      },
      { name: 'an empty text', target: gsm68, text: '' },
      { name: 'a text that cannot be read', target: gsm68, text: 'training_config: [\n' },
    ],
  },
]);

test('each contract says whether its program can train', () => {
  expect(
    contracts
      .filter(({ stopsAlways }) => stopsAlways !== null)
      .map(({ trainer, release }) => [trainer, release]),
  ).toEqual([
    ['gsm8k-py', 'v0.67'],
    ['gsm8k-py', 'v0.68'],
  ]);
});

/** What the real program did with 400 configs, its device libraries replaced by stubs. */
const recordings = '../shared/recordings/parsers.json';
const isHere = existsSync(recordings);

interface Recording {
  readonly text: string;
  readonly real: Readonly<Record<string, { readonly 'as it is'?: string } | undefined>>;
}

/** How a recording names the release, and what we call it. */
const lines: readonly (readonly [name: string, release: ReleaseName])[] = [
  ['gsm8k-py v0.67', 'v0.67'],
  ['gsm8k-py v0.73', 'v0.68'],
];

/** The texts that a config cannot avoid; with the others it stops at a fault of its own. */
const unavoidable =
  /For line mesh topology|open_device was called after|no attribute 'Layout'|^KeyError: '(?:model|training)_config'|Device mesh is not initialized/;

describe.skipIf(!isHere)(
  `the recordings${isHere ? '' : ` (skipped: there is no file ${recordings})`}`,
  () => {
    const all: readonly Recording[] = isHere ? JSON.parse(readFileSync(recordings, 'utf8')) : [];
    const run: RunMode = 'direct';

    it.each(lines)('%s ends with the text that the check quotes', (name, release) => {
      const wrong: unknown[] = [];
      let count = 0;
      for (const { text, real } of all) {
        const end = real[name]?.['as it is'];
        if (end === undefined || !unavoidable.test(end)) continue;
        const { diagnostics } = check(text, {
          target: { board: 'galaxy', trainer: 'gsm8k-py', release, run },
        });
        const said = diagnostics.find(({ code }) => code === 'trainer-stops-always')?.message ?? '';
        // A model config has none, and of a mesh that is none to us nothing is quoted.
        if (!said.includes(' ends with ')) continue;
        const [first = ''] = end.replace(/^TTFatal: TT_FATAL: /, '').split('\n');
        count += 1;
        if (!said.includes(first)) wrong.push({ text, end, said });
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(100);
    });
  },
);
