import { checkpoints } from './checkpoints.ts';
import { devices } from './devices.ts';
import { effectiveBatchSize } from './effective-batch-size.ts';
import { epochs } from './epochs.ts';
import type { Figures } from './figure.ts';
import type { FigureContext } from './figure-context.ts';
import { microBatches } from './micro-batches.ts';
import { optimizerSteps } from './optimizer-steps.ts';
import { perDeviceBatchSize } from './per-device-batch-size.ts';
import { samplesSeen } from './samples-seen.ts';
import { stepsPerEpoch } from './steps-per-epoch.ts';
import { validationBatchSize } from './validation-batch-size.ts';
import { validations } from './validations.ts';

/** All that follows from a config in numbers. */
export function figuresOf(context: FigureContext): Figures {
  const chips = devices(context);
  const batch = effectiveBatchSize(context);
  const epoch = stepsPerEpoch(context, batch);
  const steps = optimizerSteps(context, epoch);
  const samples = samplesSeen(batch, steps);
  return {
    effectiveBatchSize: batch,
    devices: chips,
    perDeviceBatchSize: perDeviceBatchSize(context),
    validationBatchSize: validationBatchSize(context, chips),
    optimizerSteps: steps,
    microBatches: microBatches(context, steps),
    samplesSeen: samples,
    checkpoints: checkpoints(context, steps, epoch),
    validations: validations(context, steps),
    stepsPerEpoch: epoch,
    epochs: epochs(context, samples),
  };
}
