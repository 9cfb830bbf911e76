/** A gpt2 model config; keys that are named replace those of nanogpt on characters, `null` takes one out. */
export function gpt2(keys: Readonly<Record<string, string | number | null>> = {}): string {
  return modelText({
    model_type: 'gpt2',
    num_heads: 6,
    embedding_dim: 384,
    dropout_prob: 0.2,
    num_blocks: 6,
    vocab_size: 65,
    max_sequence_length: 256,
    ...keys,
  });
}

/** A llama model config; without keys it is TinyLlama. */
export function llama(keys: Readonly<Record<string, string | number | null>> = {}): string {
  return modelText({
    model_type: 'llama',
    num_heads: 32,
    num_groups: 4,
    embedding_dim: 2048,
    num_blocks: 22,
    vocab_size: 32000,
    max_sequence_length: 2048,
    ...keys,
  });
}

function modelText(keys: Readonly<Record<string, string | number | null>>): string {
  const lines = Object.entries(keys).filter(([, value]) => value !== null);
  return ['transformer_config:', ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
