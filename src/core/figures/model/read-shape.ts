import type { Contract } from '../../facts/contract.ts';
import type { ModelView, Size, SizeName } from '../../load/model/model-view.ts';

const counted = ['embedding_dim', 'num_blocks', 'num_heads', 'max_sequence_length'] as const;

/** The shape of the model that a target builds, or one sentence that says why it cannot be known. */
export function readShape(
  model: ModelView,
  contract: Pick<Contract, 'readsBias' | 'tiesByPart'> | undefined,
): ModelShape | string {
  const { type } = model;
  if (model.problem !== null) return model.problem;
  if (type !== 'gpt2' && type !== 'llama') {
    return `The parameters of a ${type} model are not counted here; those of gpt2 and llama are.`;
  }
  const sizes = new Map<SizeName, Size>(counted.map((name) => [name, model.size(name)]));
  sizes.set('num_groups', type === 'llama' ? model.size('num_groups') : 1);
  for (const [name, size] of sizes) {
    if (size === 'absent') return `The model config does not set ${name}, which the trainer requires.`;
    if (size === 'unusable' || size < 1) return `${name} has no value to compute with.`;
  }
  const at = (name: SizeName): number => Number(sizes.get(name));
  const width = at('embedding_dim');
  if (width % at('num_heads') !== 0) return 'embedding_dim cannot be shared evenly by num_heads.';
  if (type === 'llama' && at('num_heads') % at('num_groups') !== 0) {
    return 'num_heads cannot be shared evenly by num_groups.';
  }
  const inner = innerWidth(model, type, width);
  const tying = model.word('weight_tying', 'disabled');
  const positions = model.word('positional_embedding_type', 'trainable');
  if (inner === null) return 'intermediate_dim has no value to compute with.';
  if (tying === null) return 'weight_tying has no value to compute with.';
  if (type === 'gpt2' && positions !== 'trainable' && positions !== 'fixed') {
    return 'positional_embedding_type has no value to compute with.';
  }
  // What is left out without biases is not known to us; some do not read the key.
  if (contract?.readsBias !== false && type === 'gpt2' && model.truth('bias', true) !== true) {
    return 'Which biases a gpt2 model keeps with this bias is not known.';
  }
  return {
    type,
    width,
    blocks: at('num_blocks'),
    heads: at('num_heads'),
    groups: type === 'llama' ? at('num_groups') : at('num_heads'),
    inner,
    length: at('max_sequence_length'),
    // The fine-tuning trainer looks for the word in the text.
    tiesWeights: contract?.tiesByPart ? tying.includes('enabled') : tying === 'enabled',
    trainsPositions: type === 'gpt2' && positions === 'trainable',
  };
}

/** gpt2: four times the width. llama: as written, or two thirds of that, rounded up to a multiple of 256. */
function innerWidth(model: ModelView, type: 'gpt2' | 'llama', width: number): number | null {
  if (type === 'gpt2') return 4 * width;
  const written = model.size('intermediate_dim');
  if (written === 'absent') return Math.ceil(Math.floor((8 * width) / 3) / 256) * 256;
  return written === 'unusable' || written < 1 ? null : written;
}

/** What the parameter count of a model follows from. */
export interface ModelShape {
  readonly type: 'gpt2' | 'llama';
  /** embedding_dim */
  readonly width: number;
  readonly blocks: number;
  readonly heads: number;
  /** Key and value groups; as many as heads for gpt2. */
  readonly groups: number;
  /** The width inside a block's feed-forward part. */
  readonly inner: number;
  /** max_sequence_length */
  readonly length: number;
  readonly tiesWeights: boolean;
  readonly trainsPositions: boolean;
}
