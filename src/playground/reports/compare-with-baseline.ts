import {
  type Differences,
  differences,
  type Experiment,
  modelConfigVariable,
  nextExperiment,
  type Observation,
  observations,
} from '../../core/index.ts';
import type { TaskSubject } from '../worker/task.ts';
import { checkOptions } from './check-options.ts';

/** What the view of the experiments shows of a config. */
export interface Experimentation {
  /** null where there is no baseline. */
  readonly differences: Differences | null;
  /** The next move for each thing that a run may have shown. */
  readonly moves: Readonly<Record<Observation, Experiment>>;
}

/** What is different from the baseline, for the target of the moment, and what the lesson would change next. */
export function compareWithBaseline(subject: TaskSubject): Experimentation {
  const options = checkOptions(subject);
  const moves = observations.map((seen) => [seen, nextExperiment(subject.text, seen, options)]);
  return {
    differences: differencesFrom(subject),
    moves: Object.fromEntries(moves) as Experimentation['moves'],
  };
}

function differencesFrom(subject: TaskSubject): Differences | null {
  const { baseline, text, model, target } = subject;
  if (!baseline) return null;
  // A side that comes without a model config is taken to train the other's: what nobody knows is no difference.
  const [modelBefore, modelNow] = [baseline.model ?? model, model ?? baseline.model];
  const optionsOf = (side: string | null) => checkOptions({ ...subject, model: side });
  const ofTraining = differences(baseline.text, text, optionsOf(modelNow), optionsOf(modelBefore));
  if (modelBefore === null || modelNow === null) return ofTraining;
  // The figures are the training config's; a model config adds its values.
  const ofModel = differences(modelBefore, modelNow, { target });
  // Both are here: they say themselves what is different, and another path to them does not.
  const ownVariables = ofTraining.variables.filter((name) => name !== modelConfigVariable);
  return {
    values: [...ofTraining.values, ...ofModel.values],
    figures: ofTraining.figures,
    variables: [...new Set([...ownVariables, ...ofModel.variables])],
  };
}
