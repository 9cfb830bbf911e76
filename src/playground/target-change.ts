import type { Severity, Target } from '../core/index.ts';
import type { Problem, Report } from './reports/report.ts';
import { sheetTitle } from './reports/sheet.ts';
import { counted, grouped, severityWord } from './signal.ts';

type TitleOf = (part: 'board' | 'trainer', name: string) => string;

export interface TargetChange {
  readonly sentence: string;
  /** Each problem that came or went, each figure that is another. */
  readonly details: readonly string[];
}

/**
 * What the same config is on another target; null where the target is the same.
 * @param titleOf what the reader has chosen a board or a trainer by
 */
export function targetChange(before: Report, after: Report, titleOf: TitleOf): TargetChange | null {
  const { now, than } = namesOf(before.target, after.target, titleOf);
  if (now === '') return null;
  const went = missingIn(after, before);
  const came = missingIn(before, after);
  const figures = figureChanges(before, after);
  if (went.length + came.length + figures.length === 0)
    return { sentence: `Nothing is different ${now} from ${than}.`, details: [] };
  const parts = [
    ...(went.length > 0 ? [`${inWords(went)} went`] : []),
    ...(came.length > 0 ? [`${inWords(came)} came`] : []),
    ...(figures.length > 2 ? [`${figures.length} figures are others`] : figures),
  ];
  return {
    sentence: `${verdict(before, after)} ${now} than ${than}: ${parts.join('; ')}.`,
    details: [
      ...went.map((one) => `Gone: ${told(one)}`),
      ...came.map((one) => `New: ${told(one)}`),
      ...figures,
    ],
  };
}

/** Errors weigh more than any number of warnings; notes weigh nothing. */
function verdict({ counts: before }: Report, { counts: after }: Report): string {
  const difference = after.error - before.error || after.warning - before.warning;
  if (difference === 0) return 'Neither better nor worse';
  return difference < 0 ? 'Better' : 'Worse';
}

/** The parts in which two targets differ: "with nano_gpt at v0.64", "with train_nanogpt at v0.68". */
function namesOf(before: Target, after: Target, titleOf: TitleOf): { now: string; than: string } {
  const nameOf: Readonly<Record<keyof Target, (target: Target) => string>> = {
    trainer: ({ trainer }) => `with ${titleOf('trainer', trainer)}`,
    board: ({ board }) => `on ${titleOf('board', board)}`,
    release: ({ release }) => `at ${release}`,
    run: ({ run }) => (run === 'direct' ? 'handed over directly' : 'through the launcher'),
  };
  const different = (['trainer', 'board', 'release', 'run'] as const).filter(
    (key) => before[key] !== after[key],
  );
  return {
    now: different.map((key) => nameOf[key](after)).join(' '),
    than: different.map((key) => nameOf[key](before)).join(' '),
  };
}

/** The problems of one report that another has not. The text is the same, so a place tells which is which. */
function missingIn(report: Report, other: Report): readonly Problem[] {
  const key = ({ sheet, code, severity, place }: Problem): string =>
    `${sheet} ${code} ${severity} ${place.start}`;
  const known = new Set(report.problems.map(key));
  return other.problems.filter((problem) => !known.has(key(problem)));
}

function inWords(problems: readonly Problem[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities
    .map(
      (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severityWord[severity].toLowerCase()))
    .join(', ');
}

function told({ sheet, severity, code, place }: Problem): string {
  const where = sheet === 'model' ? `${sheetTitle.model}, line ${place.line}` : `line ${place.line}`;
  return `${severityWord[severity].toLowerCase()} ${code}, ${where}`;
}

function figureChanges({ figures: before }: Report, { figures: after }: Report): readonly string[] {
  const said = (value: number | null): string => (value === null ? 'not known' : grouped(value));
  return Object.values(after).flatMap(({ name, label, value }) => {
    const was = before[name]?.value ?? null;
    return was === value ? [] : [`${label} ${said(was)} → ${said(value)}`];
  });
}
