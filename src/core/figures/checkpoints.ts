import type { Figure } from './figure.ts';
import { formatNumber, inputText, rounded } from './figure.ts';
import { type FigureContext, figureInput, missingReason, unknown } from './figure-context.ts';
import { intervalInput, saveIntervalPaths, savesByEpoch } from './interval.ts';

const name = 'checkpoints';
const label = 'Checkpoints';

/** Checkpoints that the run writes on its way; the final model is not counted. */
export function checkpoints(context: FigureContext, optimizerSteps: Figure, stepsPerEpoch: Figure): Figure {
  const byEpoch = savesByEpoch(context);
  const formula = byEpoch ? 'optimizer steps ÷ steps an epoch' : 'optimizer steps ÷ save interval';
  const { trainer, target, contract } = context;
  if (contract?.saves !== true) {
    const reason = `${trainer.program} saves no checkpoint at ${target.release}.`;
    return { name, label, value: 0, formula, arithmetic: '0', inputs: [], reason };
  }
  const asksForNone = ![
    ...saveIntervalPaths,
    'training_config.checkpoint_dir',
    'training_config.save_strategy',
  ].some(context.view.has);
  if (trainer.savesWhereTold && target.run === 'launcher' && asksForNone) {
    const reason = 'The config asks for none, so the launcher names no place for them.';
    return { name, label, value: 0, formula, arithmetic: '0', inputs: [], reason };
  }
  const steps = figureInput(optimizerSteps);
  if (!steps) return unknown(name, label, formula, optimizerSteps.reason ?? '');
  const every = byEpoch ? figureInput(stepsPerEpoch) : intervalInput(context, saveIntervalPaths);
  if (!every) {
    const reason = byEpoch
      ? stepsPerEpoch.reason
      : missingReason(context, 'training_config.model_save_interval');
    return unknown(name, label, formula, reason ?? '');
  }
  if (every.value === 0) {
    return {
      name,
      label,
      value: 0,
      formula,
      arithmetic: '0',
      inputs: [steps, every],
      reason: 'An interval of 0 saves nothing.',
    };
  }
  const value = Math.floor(steps.value / every.value);
  const expression = `${formatNumber(steps.value)} ÷ ${inputText(every)}`;
  const arithmetic = rounded(expression, steps.value / every.value, value);
  // Handed over directly, the config alone does not say where.
  const place = target.run === 'direct' ? trainer.savesWhereTold : null;
  const reason = place ? { reason: `${trainer.program} writes them only where ${place} says where.` } : {};
  return { name, label, value, formula, arithmetic, inputs: [steps, every], ...reason };
}
