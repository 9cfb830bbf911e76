import {
  type Differences,
  differences,
  type Experiment,
  nextExperiment,
  type Observation,
  observations,
} from '../../core/index.ts';
import { checkOptions } from './check-options.ts';
import type { ErrandSubject } from './errand.ts';

/** What the view of the experiments shows of a config. */
export interface Experimentation {
  /** null where there is no baseline. */
  readonly differences: Differences | null;
  /** The next move for each thing that a run may have shown. */
  readonly moves: Readonly<Record<Observation, Experiment>>;
}

/** What is different from the baseline, for the target of the moment, and what the lesson would change next. */
export function compareWithBaseline(subject: ErrandSubject): Experimentation {
  const options = checkOptions(subject);
  const moves = observations.map((seen) => [seen, nextExperiment(subject.text, seen, options)]);
  return {
    differences: differencesFrom(subject),
    moves: Object.fromEntries(moves) as Experimentation['moves'],
  };
}

function differencesFrom(subject: ErrandSubject): Differences | null {
  const { baseline, text, model } = subject;
  if (!baseline) return null;
  const ofTraining = differences(baseline.text, text, checkOptions(subject));
  if (baseline.model === model) return ofTraining;
  // The figures are the training config's; a model config adds its values.
  const ofModel = differences(baseline.model ?? '', model ?? '', { target: subject.target });
  return {
    values: [...ofTraining.values, ...ofModel.values],
    figures: ofTraining.figures,
    hyperparameters: [...new Set([...ofTraining.hyperparameters, ...ofModel.hyperparameters])],
  };
}
