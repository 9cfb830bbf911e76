import type { TrainerName } from './target.ts';

/** A text that a trainer is known to end with, and the next thing to try. */
export interface KnownFailure {
  /** All of these occur in one line. */
  readonly texts: readonly string[];
  readonly why: string;
  readonly next: string;
  readonly trainers: readonly TrainerName[];
  /** Where that is known from. */
  readonly source: string;
}

const all: readonly TrainerName[] = ['nanogpt-cpp', 'nanogpt-py', 'gsm8k-py'];
const cpp: readonly TrainerName[] = ['nanogpt-cpp'];
const python: readonly TrainerName[] = ['nanogpt-py', 'gsm8k-py'];
const smaller =
  'Halve batch_size and double gradient_accumulation_steps, which keeps the effective batch; or set runner_type: memory_efficient in the model config.';
const tooLarge = 'The model, the batch and the sequence do not fit into the memory of a device.';

/** In the order in which they are tried. Of several lines that are known, the last counts. */
export const knownFailures: readonly KnownFailure[] = [
  { texts: ['Out of Memory'], why: tooLarge, next: smaller, trainers: all, source: 'machine.md' },
  { texts: ['Statically allocated'], why: tooLarge, next: smaller, trainers: all, source: 'machine.md' },
  { texts: ['allocate', 'DRAM'], why: tooLarge, next: smaller, trainers: all, source: 'machine.md' },
  {
    texts: ['bad conversion'],
    why: 'A key that nano_gpt requires is missing or no number, here or in the model config; it does not say which.',
    next: 'Check the model config too: ./run check --model FILE, or the playground.',
    trainers: cpp,
    source: 'tt-train.md, 1',
  },
  {
    texts: ['bad file'],
    why: 'nano_gpt could not open a config.',
    next: 'Look whether the model config is still where it was found.',
    trainers: cpp,
    source: 'tt-train.md, 1',
  },
  {
    texts: ["must contain an 'optimizer' section"],
    why: 'From v0.68 on the optimizer has a section of its own, and the launcher writes it.',
    next: 'The tree may be of another release than its files say; look at versions.txt.',
    trainers: python,
    source: 'tt-train.md, 3.2',
  },
  {
    texts: ['Only [1, N] mesh shapes are supported'],
    why: 'The Python trainers of v0.67 know one row of devices.',
    next: 'Write mesh_shape: [1, N].',
    trainers: python,
    source: 'tt-train.md, 4',
  },
  {
    texts: ['TT_METAL_RUNTIME_ROOT is not set'],
    why: 'The trainer did not get the variable, though the launcher sets it.',
    next: 'Look whether a start-up file of yours unsets it.',
    trainers: all,
    source: 'tt-train.md, 3.4',
  },
  {
    texts: ['Mesh shape mismatch!'],
    why: 'mesh_shape and the mesh graph descriptor have different shapes.',
    next: 'Set TT_MESH_GRAPH_DESC_PATH to a descriptor of the shape in the config, or write its shape into mesh_shape.',
    trainers: all,
    source: 'tt-train.md, 6',
  },
  {
    texts: ['requires', 'parallelisms enabled'],
    why: 'A mesh with two dimensions needs two kinds of parallelism.',
    next: 'For DDP alone write one row: mesh_shape: [1, N].',
    trainers: all,
    source: 'tt-train.md, 4',
  },
  {
    texts: ['exactly one parallelism type must be enabled'],
    why: 'A mesh of one row needs one kind of parallelism, no more and no less.',
    next: 'Set exactly one of enable_ddp and enable_tp.',
    trainers: cpp,
    source: 'tt-train.md, 4',
  },
  {
    texts: ['Fabric Router Sync: Timeout'],
    why: 'There is no mesh graph descriptor for the way these devices are wired.',
    next: 'Set TT_MESH_GRAPH_DESC_PATH to one that fits.',
    trainers: all,
    source: 'machine.md',
  },
  {
    texts: ['Batch size must be divisible by the number of devices'],
    why: 'batch_size is of all devices together, and has to be shared evenly.',
    next: 'Make batch_size a multiple of the devices in mesh_shape.',
    trainers: cpp,
    source: 'tt-train.md, 7',
  },
  {
    texts: ['Clip grad norm is not supported with'],
    why: 'Gradients cannot be clipped while the model is split over devices.',
    next: 'Set use_clip_grad_norm: false.',
    trainers: all,
    source: 'tt-train.md, 7',
  },
  {
    texts: ['MorehAdamW: Kahan summation is not supported'],
    why: 'The two do not go together.',
    next: 'Leave use_moreh_adamw or use_kahan_summation out.',
    trainers: cpp,
    source: 'tt-train.md, 7',
  },
  {
    texts: ['Unknown tokenizer type'],
    why: 'nano_gpt up to v0.67 knows "char" for a text and "bpe" for a file of tokens.',
    next: 'Set tokenizer_type to what fits data_path.',
    trainers: cpp,
    source: 'tt-train.md, 1',
  },
  {
    texts: ['bad_variant_access'],
    why: 'tokenizer_type and data_path do not fit: "char" needs a .txt file, "bpe" a YAML file of tokens.',
    next: 'Change one of the two.',
    trainers: cpp,
    source: 'tt-train.md, 5',
  },
  {
    texts: ['Plain text data', 'Remove vocab_size'],
    why: 'With a plain text, the text decides the vocabulary from v0.68 on.',
    next: 'Take vocab_size out of the model config.',
    trainers: ['nanogpt-cpp', 'nanogpt-py'],
    source: 'tt-train.md, 5',
  },
  {
    texts: ['Pre-tokenized data', 'requires vocab_size'],
    why: 'A file of tokens does not say how many there are.',
    next: 'Write vocab_size into the model config.',
    trainers: ['nanogpt-cpp', 'nanogpt-py'],
    source: 'tt-train.md, 5',
  },
  {
    texts: ['should be divisible by 32'],
    why: "The devices' memory has tiles of 32 by 32.",
    next: 'Make max_sequence_length and embedding_dim of the model config multiples of 32.',
    trainers: all,
    source: 'tt-train.md, 5',
  },
  {
    texts: ['Unable to open file for writing'],
    why: 'nano_gpt at v0.64 does not make the folder that it saves in.',
    next: 'Look at the permissions and the free space of checkpoint_dir.',
    trainers: cpp,
    source: 'tt-train.md, 7',
  },
  {
    texts: ['No data path specified and Shakespeare dataset not found'],
    why: 'train_nanogpt found no data, and ended as if nothing were wrong.',
    next: 'Write data_path into the config.',
    trainers: ['nanogpt-py'],
    source: 'tt-train.md, B7',
  },
  {
    texts: ['Error loading model from checkpoint'],
    why: 'The checkpoint could not be read, or is of another model.',
    next: 'Name another one with --resume FILE.',
    trainers: ['nanogpt-py'],
    source: 'tt-train.md, C10',
  },
  {
    texts: ["No module named 'ttml'"],
    why: 'tt-train was not built, or not for this Python.',
    next: 'Build it: ./build_metal.sh --build-tt-train',
    trainers: python,
    source: 'machine.md',
  },
  {
    texts: ['undefined symbol'],
    why: 'Libraries of different builds came together.',
    next: "Uninstall pip's ttnn from that environment, and check LD_LIBRARY_PATH.",
    trainers: all,
    source: 'machine.md',
  },
  {
    texts: ['No space left on device'],
    why: 'The disk is full.',
    next: 'Free some space; with --resume the run goes on from its last whole checkpoint, where the trainer has that.',
    trainers: all,
    source: 'the operating system',
  },
];
