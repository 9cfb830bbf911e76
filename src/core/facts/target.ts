import type { boards } from './boards.ts';
import type { releases } from './releases.ts';
import type { trainers } from './trainers.ts';

/** The board a config is meant for. */
export type BoardName = keyof typeof boards;

/** A tt-train program that reads a config. */
export type TrainerName = keyof typeof trainers;

/** A release line, named by its first version. */
export type ReleaseName = keyof typeof releases;

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
