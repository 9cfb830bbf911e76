import { type ResultName, resultNames } from './result-names.ts';

/** A run as the log tells of it. */
export interface LoggedExperiment {
  readonly number: number;
  readonly title: string;
  readonly results: Readonly<Record<ResultName, string>>;
}

/** What is known of a run before it has run. */
export interface PlannedExperiment {
  readonly title: string;
  /** The file's name. */
  readonly config: string;
  /** "batch_size 8 → 16" */
  readonly changes: readonly string[];
}

const heading = /^## Experiment (\d+)(?:: *(.*))?$/;

/** The experiments of a log, in its order; whatever else the reader has written there is passed over. */
export function experimentsIn(log: string): readonly LoggedExperiment[] {
  return sectionsOf(log).map(({ number, title, lines }) => ({
    number,
    title,
    results: Object.fromEntries(resultNames.map((name) => [name, resultIn(lines, name)])) as Record<
      ResultName,
      string
    >,
  }));
}

/** The log with one experiment more at its end, its results empty. */
export function withExperiment(log: string, { title, config, changes }: PlannedExperiment): string {
  const number = 1 + Math.max(0, ...sectionsOf(log).map((section) => section.number));
  const entry = [
    `## Experiment ${number}: ${inOneLine(title)}`,
    `- Config: ${inOneLine(config)}`,
    ...(changes.length === 0 ? [] : [`- Changed: ${inOneLine(changes.join(', '))}`]),
    ...resultNames.map((name) => resultLine(name, '')),
  ];
  const before = log.trimEnd();
  return `${before === '' ? '' : `${before}\n\n`}${entry.join('\n')}\n`;
}

/** The log with a result of the experiment at this place: its line is filled in, or added where the reader took it out. */
export function withResult(log: string, at: number, name: ResultName, value: string): string {
  const section = sectionsOf(log)[at];
  if (section === undefined) return log;
  const lines = log.split('\n');
  const own = section.lines.findIndex((line) => lineOf(name).test(line));
  const written = resultLine(name, inOneLine(value));
  if (own >= 0) lines[section.start + own] = written;
  else
    lines.splice(section.start + section.lines.findLastIndex((line) => line.trim() !== '') + 1, 0, written);
  return lines.join('\n');
}

interface Section {
  readonly number: number;
  readonly title: string;
  /** The index of its heading among the lines. */
  readonly start: number;
  readonly lines: readonly string[];
}

function sectionsOf(log: string): readonly Section[] {
  const lines = log.split('\n');
  return lines.flatMap((line, start) => {
    const [isHeading, number, title] = heading.exec(line.trimEnd()) ?? [];
    if (isHeading === undefined) return [];
    const length = lines.slice(start + 1).findIndex((other) => /^##? /.test(other));
    const end = length < 0 ? lines.length : start + 1 + length;
    return [{ number: Number(number), title: title ?? '', start, lines: lines.slice(start, end) }];
  });
}

function resultIn(lines: readonly string[], name: ResultName): string {
  for (const line of lines) {
    const value = lineOf(name).exec(line)?.[1];
    if (value !== undefined) return value.trim();
  }
  return '';
}

/** Bold or not, as people write it. */
function lineOf(name: ResultName): RegExp {
  return new RegExp(`^[-*] (?:\\*\\*)?${name}:(?:\\*\\*)?(.*)$`, 'i');
}

/** The conclusion is bold: it is what one looks for later. */
function resultLine(name: ResultName, value: string): string {
  return `- ${name === 'Conclusion' ? `**${name}:**` : `${name}:`} ${value}`.trimEnd();
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
