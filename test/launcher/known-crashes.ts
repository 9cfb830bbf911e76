import type { TrainerName } from '../../src/core/index.ts';

/** What C++ prints of one. */
const terminate = (kind: string, what: string) =>
  `terminate called after throwing an instance of '${kind}'\n  what():  ${what}\n`;
/** What Python prints of an exception that nobody catches. */
export const raised = (text: string) =>
  `Traceback (most recent call last):\n  File "x.py", line 1, in <module>\n${text}\n`;
const outOfMemory = `TT_FATAL @ bank_manager.cpp:131: address.has_value()
info:
Out of Memory: Not enough space to allocate 1073741824 B DRAM buffer across 12 banks, where each bank needs to store 89478485 B
backtrace:
 --- tt::tt_metal::BankManager::allocate_buffer(unsigned long)
`;

/** What trainers are known to end with (tt-train.md and machine.md), and what the advice has to speak of. */
export const knownCrashes: readonly (readonly [
  name: string,
  of: TrainerName,
  text: string,
  advice: RegExp,
])[] = [
  [
    'bad conversion',
    'nanogpt-cpp',
    terminate('YAML::TypedBadConversion<float>', 'bad conversion'),
    /model config/,
  ],
  [
    'a file that yaml-cpp cannot open',
    'nanogpt-cpp',
    terminate('YAML::BadFile', 'bad file: m.yaml'),
    /model config/,
  ],
  [
    'a batch that cannot be shared',
    'nanogpt-cpp',
    terminate(
      'std::logic_error',
      'Batch size must be divisible by the number of devices. Batch size = 9, devices = 8',
    ),
    /multiple/,
  ],
  [
    'a mesh of another shape',
    'nanogpt-cpp',
    terminate(
      'std::runtime_error',
      'Mesh shape mismatch!\nConfig mesh_shape: [1, 8]\nPhysical mesh shape: [2, 4]',
    ),
    /TT_MESH_GRAPH_DESC_PATH/,
  ],
  [
    'clipping with tensor parallelism',
    'nanogpt-cpp',
    terminate('std::runtime_error', 'Clip grad norm is not supported with TP'),
    /use_clip_grad_norm/,
  ],
  [
    'Kahan with Moreh',
    'nanogpt-cpp',
    terminate(
      'std::runtime_error',
      'MorehAdamW: Kahan summation is not supported. Use default AdamWComposite instead.',
    ),
    /use_kahan_summation/,
  ],
  [
    'a checkpoint without its folder',
    'nanogpt-cpp',
    terminate('std::runtime_error', 'Unable to open file for writing: out/model'),
    /checkpoint_dir/,
  ],
  [
    'a line mesh with two kinds of parallelism',
    'nanogpt-cpp',
    terminate(
      'std::runtime_error',
      'For line mesh topology (shape MeshShape([1, 8])), exactly one parallelism type must be enabled. Got: 2',
    ),
    /exactly one/,
  ],
  [
    'out of memory in C++',
    'nanogpt-cpp',
    outOfMemory,
    /Halve batch_size and double gradient_accumulation_steps/,
  ],
  ['out of memory in Python', 'nanogpt-py', raised(`RuntimeError: ${outOfMemory}`), /memory_efficient/],
  [
    'circular buffers that do not fit',
    'nanogpt-py',
    raised('RuntimeError: Statically allocated circular buffers on core range grow to 1624960 B'),
    /Halve batch_size/,
  ],
  [
    'no optimizer section',
    'nanogpt-py',
    raised("ValueError: training_config must contain an 'optimizer' section"),
    /release/,
  ],
  [
    'no runtime root',
    'nanogpt-py',
    raised('RuntimeError: TT_METAL_RUNTIME_ROOT is not set. Please export TT_METAL_RUNTIME_ROOT'),
    /unsets/,
  ],
  [
    'a mesh that wants two kinds of parallelism',
    'nanogpt-py',
    raised(
      "ValueError: Mesh (2, 4) requires 2 parallelisms enabled (any subset of enable_ddp); got enabled=['dp']",
    ),
    /\[1, N\]/,
  ],
  [
    'more rows than v0.67 knows',
    'gsm8k-py',
    raised('AssertionError: Only [1, N] mesh shapes are supported, got [2, 4]'),
    /\[1, N\]/,
  ],
  [
    'a fabric that does not come up',
    'nanogpt-py',
    raised('RuntimeError: Fabric Router Sync: Timeout after 10000 ms. Device 1'),
    /TT_MESH_GRAPH_DESC_PATH/,
  ],
  [
    'a width that tiles do not fill',
    'nanogpt-cpp',
    terminate(
      'std::runtime_error',
      'Embedding size should be divisible by 32 due to current limitations in tensor. Provided embedding_dim=100',
    ),
    /multiples of 32/,
  ],
  ['a full disk', 'nanogpt-py', raised('OSError: [Errno 28] No space left on device'), /Free some/],
];
