import { checkpoints } from './checkpoints.ts';
import { devices } from './devices.ts';
import { effectiveBatchSize } from './effective-batch-size.ts';
import { epochs } from './epochs.ts';
import type { Figure, Figures } from './figure.ts';
import type { FigureContext } from './figure-context.ts';
import { microBatches } from './micro-batches.ts';
import { optimizerSteps } from './optimizer-steps.ts';
import { parameters } from './parameters.ts';
import { perDeviceBatchSize } from './per-device-batch-size.ts';
import { samplesSeen } from './samples-seen.ts';
import { stepsPerEpoch } from './steps-per-epoch.ts';
import { tokensPerStep } from './tokens-per-step.ts';
import { tokensSeen } from './tokens-seen.ts';
import { validationBatchSize } from './validation-batch-size.ts';
import { validations } from './validations.ts';

/** All that follows from a config in numbers. */
export function figuresOf(context: FigureContext): Figures {
  const chips = devices(context);
  const batch = effectiveBatchSize(context);
  const epoch = stepsPerEpoch(context, batch);
  const steps = optimizerSteps(context, epoch);
  const samples = samplesSeen(batch, steps);
  const tokens = tokensPerStep(context, batch);
  const figures: Figures = {
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
    parameters: parameters(context),
    tokensPerStep: tokens,
    tokensSeen: tokensSeen(tokens, steps),
  };
  return context.kind === 'model' ? ofModelAlone(figures) : figures;
}

/** Defaults of keys that belong in another file say nothing of a run. */
function ofModelAlone(figures: Figures): Figures {
  const silenced = Object.entries(figures).map(([name, figure]: [string, Figure]) => [
    name,
    name === 'parameters'
      ? figure
      : { ...figure, value: null, arithmetic: '', inputs: [], reason: 'It needs the training config.' },
  ]);
  return Object.fromEntries(silenced);
}
