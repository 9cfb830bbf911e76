import { check, defaultTarget } from '../../core/index.ts';
import { type Report, reportOf } from '../../playground/reports/report.ts';
import type { Exercise } from './exercise.ts';
import { type Asked, reportOn } from './report-on.ts';

/** The exercise's side of every question to the engine. */
export function askedOf({ target, datasetSize, excerpt }: Exercise): Asked {
  return { target: { ...defaultTarget, ...target }, datasetSize: datasetSize ?? null, excerpt };
}

/** What the engine says of a config as an answer to this exercise: at build and in tests what the page's worker says. */
export function tryConfig(exercise: Exercise, text: string): Report {
  const asked = askedOf(exercise);
  const { target, datasetSize } = asked;
  const result = check(text, { target, ...(datasetSize === null ? {} : { datasetSize }) });
  return reportOn(asked, reportOf({ text, model: null, target, datasetSize, view: 'holds' }, result));
}
