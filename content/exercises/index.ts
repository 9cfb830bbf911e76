import type { Exercise } from '../../src/components/exercise/exercise.ts';
import { quotedFalse, wrongSection } from './anatomy.ts';
import { effectiveBatch } from './batch-size.ts';
import { forAnN300 } from './boards.ts';
import { tenCheckpoints } from './checkpoints.ts';
import { allFive } from './common-mistakes.ts';
import { idleChip, squareMesh } from './devices.ts';
import { eightyPasses } from './epochs-and-steps.ts';
import { neverLooks } from './evaluation.ts';
import { rateTooHigh, textTheta } from './learning-rate.ts';
import { namesForNothing } from './logging.ts';
import { outOfMemory } from './one-change-at-a-time.ts';
import { noNet, twoOptimizers } from './optimizer.ts';
import { putItTogether } from './put-it-together.ts';
import { translatorRun } from './scenarios-and-journey.ts';
import { badConversion, lostRate } from './trainers.ts';
import { quarterOfABatch } from './why-a-file.ts';

/** The exercises of the lesson, in reading order. */
export const exercises: readonly Exercise[] = [
  quarterOfABatch,
  wrongSection,
  quotedFalse,
  lostRate,
  badConversion,
  effectiveBatch,
  rateTooHigh,
  textTheta,
  eightyPasses,
  idleChip,
  squareMesh,
  noNet,
  twoOptimizers,
  tenCheckpoints,
  namesForNothing,
  neverLooks,
  forAnN300,
  allFive,
  outOfMemory,
  translatorRun,
  putItTogether,
];
