import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../../src/core/index.ts';
import { config, model } from './journey.ts';
import type { Room, RunOptions } from './room.ts';
import { builtAt, descriptorPath, examples, type TreeOptions } from './tree/make-tree.ts';

/** A call that must not run, and what is said instead. */
export interface Refusal {
  readonly name: string;
  readonly code: number;
  /** What is said first. */
  readonly what: RegExp;
  /** What has to be said somewhere in the refusal. */
  readonly says?: readonly string[];
  /** nanogpt-py at v0.68 where nothing is said. */
  readonly target?: Partial<Target>;
  readonly tree?: Partial<TreeOptions>;
  /** The config, where it is another one. */
  readonly text?: string;
  readonly model?: string;
  readonly words?: readonly string[];
  /** Without them a program that stops with every config is started all the same. */
  readonly options?: RunOptions;
  /** What is wrong on the machine. */
  readonly prepare?: (room: Room) => void;
}

const cpp = { trainer: 'nanogpt-cpp' } as const;
const gsm8k = { trainer: 'gsm8k-py' } as const;
const without = (key: string) => config.replace(new RegExp(` *${key}:.*\n`), '');
const mesh = (shape: string) =>
  config.replace('enable_ddp: false', 'enable_ddp: true').replace('[1, 1]', shape);

export const refusals: readonly Refusal[] = [
  // 64: the call
  { name: 'an unknown option', code: 64, what: /no option "--frobnicate"/, words: ['--frobnicate'] },
  {
    name: '--set, which is not there',
    code: 64,
    what: /no option "--set"/,
    words: ['--set', 'batch_size=1'],
  },
  { name: 'a word that is no option', code: 64, what: /no option "run"/, words: ['run'] },
  { name: 'an option without its value', code: 64, what: /a value after --runs/, words: ['--runs'] },
  { name: '--resume and --fresh', code: 64, what: /--resume or --fresh/, words: ['--resume', '--fresh'] },
  {
    name: 'rank bindings without a multihost config',
    code: 64,
    what: /--multihost beside --rank-binding/,
    target: cpp,
    model,
    words: ['--rank-binding', 'b.yaml'],
  },
  // 65: this config on this trainer or release
  { name: '--resume of nano_gpt', code: 65, what: /no --resume/, target: cpp, model, words: ['--resume'] },
  { name: '--fresh of gsm8k_finetune', code: 65, what: /no --fresh/, target: gsm8k, words: ['--fresh'] },
  {
    name: '--sample of nano_gpt',
    code: 65,
    what: /no --prompt/,
    target: cpp,
    model,
    words: ['--sample', 'x'],
  },
  {
    name: '--sample of gsm8k_finetune',
    code: 65,
    what: /no --prompt/,
    target: gsm8k,
    words: ['--sample', 'x'],
  },
  {
    name: '--multihost of train_nanogpt',
    code: 65,
    what: /no --multihost/,
    words: ['--multihost', 'm.yaml'],
  },
  {
    name: '--multihost without rank bindings',
    code: 65,
    what: /--rank-binding beside --multihost/,
    target: cpp,
    model,
    words: ['--multihost', 'm.yaml'],
    prepare: (room) => room.write('m.yaml', 'multihost_config: {}\n'),
  },
  {
    name: 'a multihost_config in the config',
    code: 65,
    what: /has a multihost_config/,
    target: cpp,
    model,
    text: `${config}multihost_config:\n  enabled: true\n  num_workers: 2\n`,
  },
  {
    name: 'a tree of a release in which this config cannot run',
    code: 65,
    what: /cannot run with gsm8k_finetune\.py at v0\.67/,
    says: ['Only [1, N] mesh shapes are supported'],
    target: { ...gsm8k, board: 't3k' },
    text: mesh('[2, 4]\n  enable_tp: true'),
    tree: { release: 'v0.67' },
  },
  ...(['v0.67', 'v0.68'] as const).map((release) => ({
    name: `a program that stops with every config at ${release}`,
    code: 65,
    what: new RegExp(`^gsm8k_finetune\\.py at ${release} stops with every config`),
    says: [
      'exactly one parallelism type must be enabled. Got: ddp=false, tp=false, cp=false',
      'nano_gpt or train_nanogpt.py',
      '--start-anyway',
    ],
    target: gsm8k,
    tree: { release },
    options: { isRefused: true },
  })),
  {
    name: 'a program that stops with every config, in a dry run, on several devices',
    code: 65,
    what: /stops with every config/,
    says: ['RuntimeError: open_device was called after the device was created.'],
    target: { ...gsm8k, board: 't3k' },
    text: mesh('[1, 8]'),
    words: ['--dry-run'],
    options: { isRefused: true },
  },
  {
    name: 'a train_nanogpt.py that reads no device_config yet',
    code: 65,
    what: /reads no device_config, and the config asks for 8 devices/,
    target: { board: 't3k' },
    text: mesh('[1, 8]'),
    tree: { readsDevices: false },
  },
  // 66: a file of the config
  {
    name: 'no data',
    code: 66,
    what: /data "train\.txt" is nowhere/,
    prepare: (room) => rmSync(join(room.work, 'train.txt')),
  },
  {
    name: 'no model config, with the places that were tried',
    code: 66,
    what: /model config "model\.yaml" is nowhere/,
    says: ['work/model.yaml', 'tt-train/configs/model.yaml', 'tt-train/model.yaml'],
    prepare: (room) => rmSync(join(room.work, 'model.yaml')),
  },
  {
    name: 'no model_config for nano_gpt',
    code: 66,
    what: /names no model_config/,
    target: cpp,
    text: without('model_config'),
  },
  {
    name: 'no data_path, and no Shakespeare',
    code: 66,
    what: /names no data_path/,
    says: ['exit code 0 without a step'],
    text: without('data_path'),
    prepare: (room) => rmSync(join(room.tree, 'tt-train/data/shakespeare.txt')),
  },
  {
    name: '--resume of a file that is not there',
    code: 66,
    what: /no checkpoint gone\.pkl/,
    words: ['--resume', 'gone.pkl'],
  },
  {
    name: '--resume with no earlier run',
    code: 66,
    what: /no checkpoint of an earlier run/,
    words: ['--resume'],
  },
  {
    name: '--sample with no earlier run',
    code: 66,
    what: /no checkpoint of an earlier run/,
    words: ['--sample', 'x'],
  },
  {
    name: 'a multihost config that is not there',
    code: 66,
    what: /no multihost config gone\.yaml/,
    target: cpp,
    model,
    words: ['--multihost', 'gone.yaml', '--rank-binding', 'gone.yaml'],
  },
  // 69: the tree, the trainer, its environment
  { name: 'no tree', code: 69, what: /no tt-metal with tt-train at/, words: ['--tree', '/nowhere'] },
  {
    name: 'an empty tree',
    code: 69,
    what: /none of the known trainers/,
    prepare: (room) => rmSync(join(room.tree, examples), { recursive: true }),
    tree: { release: 'v0.64' },
    target: cpp,
    model,
  },
  {
    name: 'train_nanogpt.py in a tree that has lost it',
    code: 69,
    what: /train_nanogpt\.py is not in/,
    says: ['gsm8k_finetune.py', 'nano_gpt'],
    tree: { without: ['train_nanogpt.py'] },
  },
  {
    name: 'train_nanogpt.py before it was there',
    code: 69,
    what: /train_nanogpt\.py is not in/,
    says: ['v0.66'],
    tree: { release: 'v0.64' },
  },
  {
    name: 'gsm8k_finetune.py before it was there',
    code: 69,
    what: /gsm8k_finetune\.py is not in/,
    target: gsm8k,
    tree: { release: 'v0.64' },
  },
  {
    name: 'a nano_gpt that was not built',
    code: 69,
    what: /no built nano_gpt/,
    says: ['--build-tt-train'],
    target: cpp,
    model,
    tree: { built: null },
  },
  {
    name: 'a nano_gpt that cannot be started',
    code: 69,
    what: /no built nano_gpt/,
    target: cpp,
    model,
    prepare: (room) => chmodSync(join(room.tree, builtAt['v0.68']), 0o644),
  },
  { name: 'no Python environment', code: 69, what: /no Python environment/, tree: { python: false } },
  {
    name: 'a --python that is not there',
    code: 69,
    what: /no Python environment/,
    words: ['--python', 'gone/python'],
  },
  {
    name: 'no ttml',
    code: 69,
    what: /cannot import ttml/,
    says: ['--build-tt-train', 'another project'],
    options: { imports: 'no-ttml' },
  },
  {
    name: "another project's ttml",
    code: 69,
    what: /another project's package/,
    options: { imports: 'other-ttml' },
  },
  { name: 'no ttnn', code: 69, what: /cannot import ttnn/, options: { imports: 'no-ttnn' } },
  {
    name: 'std::bad_cast',
    code: 69,
    what: /bad_cast/,
    says: ['before tt-train was enabled'],
    options: { imports: 'bad-cast' },
  },
  {
    name: 'an undefined symbol',
    code: 69,
    what: /undefined symbol/,
    says: ["pip's ttnn"],
    options: { imports: 'undefined-symbol' },
  },
  {
    name: 'an import that dies',
    code: 69,
    what: /cannot import ttnn and ttml/,
    options: { imports: 'dies' },
  },
  {
    name: 'a mesh graph descriptor that is not there',
    code: 69,
    what: /mesh graph descriptor .*t3k_1x8.* is not there/,
    target: { board: 't3k' },
    text: mesh('[1, 8]'),
    prepare: (room) => {
      room.board('t3k');
      rmSync(join(room.tree, descriptorPath('t3k_1x8')));
    },
  },
  // 71: the boards
  {
    name: 'a mesh that is larger than the boards',
    code: 71,
    what: /asks for 8 devices, and tt-smi sees 1/,
    says: ['n150 L'],
    target: { board: 't3k' },
    text: mesh('[1, 8]'),
  },
  // 73: folders and space
  {
    name: 'a runs folder that is a file',
    code: 73,
    what: /folder .* cannot be made|Nothing can be written/,
    words: ['--runs', 'model.yaml'],
  },
  {
    name: 'too little space',
    code: 73,
    what: /not enough free space/,
    says: ['model_save_interval'],
    prepare: (room) =>
      room.program(
        'df',
        "printf 'Filesystem 1024-blocks Used Available Capacity Mounted on\\n/dev/sda1 1000000 999900 100 100%% /\\n'",
      ),
  },
];
