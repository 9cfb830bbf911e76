/**
 * How much of what repeats is tried: a small part on each commit, always the same; all of it, from a fresh seed, with
 * `./run test --full`, which sets these variables. A failure is repeated by the seed that the run prints.
 */
const isFull = process.env.TRAINYARD_FULL === '1';

export const scale = {
  /** Every page in every form, not one of each kind. */
  isFull,
  seed: Number(process.env.TRAINYARD_SEED || 20_261_122),
  /** Hostile texts, each for everything that takes a text. */
  hostileTexts: isFull ? 5_000 : 500,
  /** Templates that are damaged and checked. */
  damagedTemplates: isFull ? 10_000 : 500,
  /** Configs with a slip or two of the hand, whose certain fixes must do no harm. */
  slippedConfigs: isFull ? 2_000 : 40,
  /** Generated configs, for each target and law. */
  nativeConfigs: isFull ? 300 : 100,
  stoppingConfigs: isFull ? 400 : 100,
  layouts: isFull ? 1_000 : 250,
} as const;
