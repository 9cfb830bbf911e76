import { onTestFinished } from 'vitest';
import type { ReleaseName, TrainerName } from '../../src/core/index.ts';
import { adviceOf, bringFiles, config, model, onlyRun, scriptOf } from './journey.ts';
import { makeRoom } from './room.ts';
import type { TrainerBehaviour } from './trainer-behaviour.ts';

/** Runs a config in a room of its own, with a trainer that behaves so. */
export async function runWith(
  trainer: TrainerBehaviour,
  { of = 'nanogpt-py', release = 'v0.68' }: { of?: TrainerName; release?: ReleaseName } = {},
) {
  const room = makeRoom({ release });
  onTestFinished(room.remove);
  bringFiles(room);
  const carried = of === 'nanogpt-cpp' ? { model } : {};
  const ended = await room.run(scriptOf({ trainer: of, release }, config, carried), [], { trainer });
  return { ...ended, run: onlyRun(room), advice: adviceOf(ended) };
}
