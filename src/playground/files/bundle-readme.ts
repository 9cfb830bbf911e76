import type { Report } from '../reports/report.ts';
import { countsInWords, severityWord } from '../signal.ts';
import { targetWords } from './markdown-report.ts';

/** The README of a bundle: what is in it, what it was checked for, how to run it. Plain text, lines of 100 at most as far as messages allow. */
export function bundleReadme(
  files: {
    readonly config: string;
    readonly model: string | null;
    /** The launcher's name, or the sentence that says why there is none. */
    readonly launcher: { readonly name: string } | { readonly refusal: string };
  },
  { target, counts, problems }: Pick<Report, 'target' | 'counts' | 'problems'>,
): string {
  const { config, model, launcher } = files;
  const script = 'name' in launcher ? launcher.name : null;
  const findings = problems.map(
    ({ sheet, severity, code, place, message }) =>
      `* ${severityWord[severity]} ${sheet === 'model' ? `${model}:` : ''}${place.line}:${place.column} ${code}: ${message}`,
  );
  return [
    `${config}, made ready with Trainyard`,
    '',
    `Checked for ${targetWords(target)}: ${countsInWords(counts)}.`,
    ...(findings.length === 0 ? [] : ['', ...findings]),
    '',
    'What is here',
    '',
    `* ${config}: the training config`,
    ...(model === null ? [] : [`* ${model}: the model config beside it`]),
    ...(script === null ? [] : [`* ${script}: runs the config through tt-train on your machine`]),
    '* SHA256SUMS: the sums of all of these; `sha256sum -c SHA256SUMS` compares them',
    '',
    'How to run it',
    '',
    ...('name' in launcher
      ? [
          `    bash ${launcher.name} --dry-run   # checks the machine and says what it would do; writes nothing`,
          `    bash ${launcher.name}`,
          '',
          `${launcher.name} holds the config too. After a change of the config, download it again.`,
        ]
      : [`There is no launcher for it: ${launcher.refusal}`]),
    '',
  ].join('\n');
}
