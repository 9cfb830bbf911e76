/** The sizes of a model that have to be divisible. */
type Size = 'max_sequence_length' | 'embedding_dim' | 'num_heads' | 'num_groups';

/** What has to be divisible in a model of gpt2 or llama. */
export interface Requirement {
  readonly name: Size;
  readonly by: Size | 32;
  /** By trainer and model type, in the program's own words where tt-train.md, section 5, has them. */
  readonly stops: Readonly<Record<string, string>>;
  readonly elsewhere: string;
}

const throwsOver = (subject: string): string => `stops with "${subject} should be divisible by 32"`;
const requires = (what: string): string => `stops, as it requires ${what}`;

export const shapeRequirements: readonly Requirement[] = [
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
