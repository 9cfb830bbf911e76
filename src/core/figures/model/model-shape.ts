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
