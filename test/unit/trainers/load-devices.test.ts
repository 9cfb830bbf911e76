import { describe, expect, it } from 'vitest';
import { heldBy } from './fixtures/held-by.ts';
import type { TargetName } from './fixtures/targets.ts';
import { wholeConfig } from './fixtures/whole-config.ts';

type Stops = Readonly<Partial<Record<TargetName, string>>>;

const only = (got: string): string => `AssertionError: Only [1, N] mesh shapes are supported, got ${got}`;
const line = (shape: string, got: string): string =>
  `Line mesh (${shape}) requires exactly one of enable_ddp / enable_fsdp / enable_tp; got enabled=[${got}]`;
const square = (got: string): string =>
  `Mesh (2, 4) requires 2 parallelisms enabled (any subset of enable_ddp / enable_fsdp / enable_tp); got enabled=[${got}]`;
const cppSquare = (count: number): string =>
  `For 2D mesh (shape [2, 4]), number of enabled parallelization axes (${count}) must equal mesh dimensions (2).`;
const cppLine = (shape: string, got: string): string =>
  `For line mesh topology (shape [${shape}]), exactly one parallelism type must be enabled. Got: ${got}`;
const bothCpp = 'DDP and TP cannot be enabled at the same time. Disable DDP or TP.';
const bothPy = 'AssertionError: DDP and TP cannot be both enabled.';
const noMesh = 'Mesh shape is required for multidevice training';
const bad = 'bad conversion';

/** tt-train.md, sections 4 and 7. A target that is not named loads; train_nanogpt at v0.67 reads none of it. */
const rows: readonly (readonly [written: string, stops: Stops])[] = [
  ['mesh_shape: [1, 1]', {}],
  ['mesh_shape: [1, 1], enable_ddp: true', {}],
  ['mesh_shape: [1, 8], enable_ddp: true', {}],
  // The base file of the fine-tuning trainer enables DDP.
  ['mesh_shape: [1, 8], enable_tp: true', { gsm67: bothPy, gsm68: line('1, 8', "'dp', 'tp'") }],
  ['mesh_shape: [1, 8], enable_tp: true, enable_ddp: false', {}],
  ['mesh_shape: [2, 4]', { gsm67: only('[2, 4]'), gsm68: square("'dp'") }],
  ['mesh_shape: [8, 1], enable_ddp: true', { gsm67: only('[8, 1]') }],
  [
    'mesh_shape: [2, 4], enable_ddp: true',
    {
      cpp67: cppSquare(1),
      cpp68: cppSquare(1),
      py68: square("'dp'"),
      gsm67: only('[2, 4]'),
      gsm68: square("'dp'"),
    },
  ],
  ['mesh_shape: [2, 4], enable_ddp: true, enable_tp: true', { cpp64: bothCpp, gsm67: only('[2, 4]') }],
  [
    'mesh_shape: [1, 2], enable_ddp: true, enable_tp: true',
    {
      cpp64: bothCpp,
      cpp67: cppLine('1, 2', 'ddp=true, tp=true, cp=false'),
      cpp68: cppLine('1, 2', 'ddp=true, tp=true, cp=false'),
      py68: line('1, 2', "'dp', 'tp'"),
      gsm67: bothPy,
      gsm68: line('1, 2', "'dp', 'tp'"),
    },
  ],
  [
    'mesh_shape: [1, 2], enable_ddp: true, enable_fsdp: true',
    { py68: line('1, 2', "'dp', 'fsdp'"), gsm68: line('1, 2', "'dp', 'fsdp'") },
  ],
  [
    'mesh_shape: [1, 2], enable_ddp: true, enable_cp: true',
    {
      cpp67: cppLine('1, 2', 'ddp=true, tp=false, cp=true'),
      cpp68: cppLine('1, 2', 'ddp=true, tp=false, cp=true'),
    },
  ],
  ['mesh_shape: [1, 8], enable_ddp: "false"', {}],
  // Raw in Python: a text is true, so both are enabled.
  [
    'mesh_shape: [1, 8], enable_tp: true, enable_ddp: "false"',
    { py68: line('1, 8', "'dp', 'tp'"), gsm67: bothPy, gsm68: line('1, 8', "'dp', 'tp'") },
  ],
  // The base file of the fine-tuning trainer has a mesh of its own.
  ['enable_ddp: true', { cpp64: noMesh, cpp67: noMesh, cpp68: noMesh }],
  [
    'enable_ddp: true, enable_tp: true',
    {
      cpp64: bothCpp,
      cpp67: noMesh,
      cpp68: noMesh,
      py68: line('1, 1', "'dp', 'tp'"),
      gsm67: bothPy,
      gsm68: line('1, 32', "'dp', 'tp'"),
    },
  ],
  // The shape itself.
  [
    'mesh_shape: [1, x]',
    {
      cpp64: bad,
      cpp67: bad,
      cpp68: bad,
      py68: "ValueError: invalid literal for int() with base 10: 'x'",
      gsm68: "ValueError: invalid literal for int() with base 10: 'x'",
    },
  ],
  ["mesh_shape: ['1', 2]", { gsm67: only("['1', 2]") }],
  ['mesh_shape: [1, -1]', { cpp67: bad, cpp68: bad }],
  [
    'mesh_shape: 8',
    {
      cpp64: bad,
      cpp67: bad,
      cpp68: bad,
      py68: "TypeError: 'int' object is not iterable",
      gsm67: "TypeError: 'int' object is not subscriptable",
      gsm68: "TypeError: 'int' object is not iterable",
    },
  ],
  [
    'mesh_shape: ',
    {
      cpp64: bad,
      cpp67: bad,
      cpp68: bad,
      py68: "TypeError: 'NoneType' object is not iterable",
      gsm67: "TypeError: 'NoneType' object is not subscriptable",
      gsm68: "TypeError: 'NoneType' object is not iterable",
    },
  ],
  ['mesh_shape: []', { gsm67: 'IndexError: list index out of range' }],
  ['mesh_shape: [1]', { gsm67: 'IndexError: list index out of range' }],
  ['device_ids: [0, x], mesh_shape: [1, 1]', { cpp64: bad, cpp67: bad, cpp68: bad }],
  ['enable_ddp: maybe, mesh_shape: [1, 1]', {}],
];

const targets = ['cpp64', 'cpp67', 'cpp68', 'py67', 'py68', 'gsm67', 'gsm68'] as const;

describe('device_config as each target takes it', () => {
  it.each(
    rows.flatMap(([written, stops]) =>
      targets.map((target) => ({ written, target, stop: stops[target] ?? 'loads' })),
    ),
  )('{$written} on $target', ({ written, target, stop }) => {
    const held = heldBy(target, wholeConfig({}, `device_config: {${written}}\n`));
    const said =
      typeof held === 'string' ? held.replace(/^yaml-cpp: error at line \d+, column \d+: /, '') : 'loads';
    expect(said).toBe(stop);
  });

  it.each([
    ['8', 'loads'],
    ['12', 'Batch size must be divisible by the number of devices. Batch size = 12, devices = 8'],
  ])('a batch of %s on eight devices', (batch, outcome) => {
    const text = wholeConfig(
      { batch_size: batch },
      'device_config: {mesh_shape: [1, 8], enable_ddp: true}\n',
    );
    for (const target of ['cpp64', 'cpp67', 'cpp68'] as const) {
      const held = heldBy(target, text);
      expect(typeof held === 'string' ? held : 'loads').toBe(outcome);
    }
    for (const target of ['py67', 'py68', 'gsm67', 'gsm68'] as const) {
      expect(heldBy(target, text)).toHaveProperty(['training_config.batch_size'], Number(batch));
    }
  });
});
