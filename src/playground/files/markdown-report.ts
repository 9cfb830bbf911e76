import type { Severity, Target } from '../../core/index.ts';
import type { Report } from '../reports/report.ts';
import { sheetTitle } from '../reports/sheet.ts';
import { countsInWords, severityWord } from '../signal.ts';

/** What goes into an issue or a chat: the config, what it was checked against, and what was found. */
export function markdownReport(
  { name, text, model }: { name: string; text: string; model: string | null },
  { target, counts, problems }: Pick<Report, 'target' | 'counts' | 'problems'>,
  addressOf: (code: string) => string,
): string {
  const all = counts.error + counts.warning + counts.info;
  const findings = problems.map(({ sheet, severity, code, place, message }) => {
    const where = `${sheet === 'model' ? `${sheetTitle.model}, ` : ''}${place.line}:${place.column}`;
    return `- **${severityWord[severity as Severity]}** at ${where}, [${code}](${addressOf(code)}): ${escaped(message)}`;
  });
  const rest = all > problems.length ? [`- And ${all - problems.length} more.`] : [];
  return [
    `### ${escaped(name)}`,
    '',
    `Checked by Trainyard for ${targetWords(target)}: ${countsInWords(counts)}.`,
    '',
    fenced(text),
    ...(model === null ? [] : ['', `${sheetTitle.model}:`, '', fenced(model)]),
    ...(findings.length === 0 ? [] : ['', ...findings, ...rest]),
    '',
  ].join('\n');
}

export function targetWords({ board, trainer, release, run }: Target): string {
  return `${board}, ${trainer}, ${release}${run === 'direct' ? ', handed over directly' : ''}`;
}

/** A fence longer than any in the text, so that nothing in it can end it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** A message quotes the config, which may hold anything: none of it is to become a link, a mention or markup. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\\`*_[\]<>#|~!]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replaceAll(/\s+/g, ' ');
}
