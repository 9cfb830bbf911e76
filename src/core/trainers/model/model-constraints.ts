import type { Target } from '../../target.ts';
import type { ModelView, SizeName } from './model-view.ts';

/** A number of a model config that has to be divisible by another one, and is not. */
export interface ShapeFault {
  readonly name: SizeName;
  readonly size: number;
  readonly by: number;
  /** The key that `by` stands in; absent for the tiles of the device. */
  readonly byName?: SizeName;
  /** What the target does, as a clause of which it is the subject; null where no check of its own is known. */
  readonly stops: string | null;
  /** Another program that is known to check it, and what that does. */
  readonly elsewhere: string;
}

interface Requirement {
  readonly name: SizeName;
  readonly by: SizeName | 32;
  /** By trainer and model type, in the program's own words where tt-train.md, section 5, has them. */
  readonly stops: Readonly<Record<string, string>>;
  readonly elsewhere: string;
}

const throwsOver = (subject: string): string => `stops with "${subject} should be divisible by 32"`;
const requires = (what: string): string => `stops, as it requires ${what}`;

const requirements: readonly Requirement[] = [
  {
    name: 'max_sequence_length',
    by: 32,
    stops: {
      'nanogpt-cpp gpt2': throwsOver('Max sequence length'),
      'nanogpt-cpp llama': throwsOver('Max sequence length'),
      'nanogpt-py llama': requires('max_position_embeddings to be divisible by 32'),
    },
    elsewhere: `nano_gpt ${throwsOver('Max sequence length')}`,
  },
  {
    name: 'embedding_dim',
    by: 32,
    stops: {
      'nanogpt-cpp gpt2': throwsOver('Embedding size'),
      'nanogpt-cpp llama': throwsOver('Embedding size'),
      'nanogpt-py llama': requires('hidden_size to be divisible by 32'),
    },
    elsewhere: `nano_gpt ${throwsOver('Embedding size')}`,
  },
  {
    name: 'embedding_dim',
    by: 'num_heads',
    stops: {
      'nanogpt-py gpt2': requires('embedding_dim to be divisible by num_heads'),
      'nanogpt-py llama': requires('hidden_size to be divisible by the number of heads'),
    },
    elsewhere: 'train_nanogpt stops at it',
  },
  {
    name: 'num_heads',
    by: 'num_groups',
    stops: {
      'nanogpt-py llama': 'stops with "model_config.num_heads must be divisible by model_config.num_groups."',
    },
    elsewhere: 'train_nanogpt stops at it',
  },
];

/** Where the shape of a gpt2 or llama model does not go up; what is no number, or 0, is told as such elsewhere. */
export function shapeFaults({ trainer }: Pick<Target, 'trainer'>, model: ModelView): readonly ShapeFault[] {
  const { type } = model;
  if (model.problem !== null || (type !== 'gpt2' && type !== 'llama')) return [];
  return requirements.flatMap(({ name, by, stops, elsewhere }) => {
    // gpt2 has no groups, whatever its config says.
    if (by === 'num_groups' && type === 'gpt2') return [];
    const size = model.size(name);
    const divisor = by === 32 ? by : model.size(by);
    if (typeof size !== 'number' || typeof divisor !== 'number' || size < 1 || divisor < 1) return [];
    if (size % divisor === 0) return [];
    const fault = { name, size, by: divisor, stops: stops[`${trainer} ${type}`] ?? null, elsewhere };
    return [by === 32 ? fault : { ...fault, byName: by }];
  });
}
