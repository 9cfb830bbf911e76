import type { Target } from '../core/index.ts';
import type { CheckedFile } from './checked-file.ts';
import { githubReport } from './github-report.ts';
import { humanReport } from './human-report.ts';
import { jsonReport } from './json-report.ts';
import { sarifReport } from './sarif-report.ts';

type Report = (target: Target, files: readonly CheckedFile[]) => string;

/** How the findings can be written. */
export const reports = {
  human: (_target, files) => files.map(humanReport).join('\n'),
  json: jsonReport,
  github: (_target, files) => githubReport(files),
  sarif: (_target, files) => sarifReport(files),
} as const satisfies Record<string, Report>;

export type Format = keyof typeof reports;
