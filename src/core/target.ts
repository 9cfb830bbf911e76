/** The board a config is meant for. Its facts stand in `boards/`. */
export type BoardName = 'n150' | 'n300' | 't3k' | 'p100' | 'p150' | 'galaxy';

/** A tt-train program that reads a config. Its facts stand in `trainers/`. */
export type TrainerName = 'nanogpt-cpp' | 'nanogpt-py' | 'gsm8k-py';

/** A release line, named by its first version (tt-train.md, section 0). */
export type ReleaseName = 'v0.64' | 'v0.67' | 'v0.68';

/** How the config reaches the trainer: rewritten by our launcher, or handed over as it is. */
export type RunMode = 'launcher' | 'direct';

/** What a config is checked against. */
export interface Target {
  readonly board: BoardName;
  readonly trainer: TrainerName;
  readonly release: ReleaseName;
  readonly run: RunMode;
}

export const defaultTarget: Target = {
  board: 'n150',
  trainer: 'nanogpt-py',
  release: 'v0.68',
  run: 'launcher',
};
