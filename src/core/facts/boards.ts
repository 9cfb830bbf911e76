/** What the rules need to know of a board. Sources: machine.md; tt-train.md, sections 6 and 11. */
export interface Board {
  readonly name: string;
  readonly title: string;
  /** Chips that a mesh can use. */
  readonly devices: number;
  /** GiB a chip. */
  readonly dramPerDevice: number;
  readonly architecture: 'wormhole_b0' | 'blackhole';
  /** The mesh that uses the whole board for data parallelism alone. */
  readonly mesh: readonly [rows: number, columns: number];
  /**
   * Examples a device beyond which the lesson gives no config: 16 for 12 GiB ("can try 16 if the model is
   * small"), and its largest typical value, 32, where a chip has more. It stands until memory is estimated.
   */
  readonly largestBatchPerDevice: number;
}

/** In the order of a picker: the lesson's. */
export const boards = {
  n150: {
    name: 'n150',
    title: 'n150',
    devices: 1,
    dramPerDevice: 12,
    architecture: 'wormhole_b0',
    mesh: [1, 1],
    largestBatchPerDevice: 16,
  },
  n300: {
    name: 'n300',
    title: 'n300',
    devices: 2,
    dramPerDevice: 12,
    architecture: 'wormhole_b0',
    mesh: [1, 2],
    largestBatchPerDevice: 16,
  },
  t3k: {
    name: 't3k',
    title: 'T3K',
    devices: 8,
    dramPerDevice: 12,
    architecture: 'wormhole_b0',
    mesh: [1, 8],
    largestBatchPerDevice: 16,
  },
  p100: {
    name: 'p100',
    title: 'p100',
    devices: 1,
    dramPerDevice: 27.9,
    architecture: 'blackhole',
    mesh: [1, 1],
    largestBatchPerDevice: 32,
  },
  p150: {
    name: 'p150',
    title: 'p150',
    devices: 1,
    dramPerDevice: 31.9,
    architecture: 'blackhole',
    mesh: [1, 1],
    largestBatchPerDevice: 32,
  },
  galaxy: {
    name: 'galaxy',
    title: 'Galaxy',
    devices: 32,
    dramPerDevice: 12,
    architecture: 'wormhole_b0',
    mesh: [1, 32],
    largestBatchPerDevice: 16,
  },
} satisfies Record<string, Board>;
