import {
  type Diagnostic,
  type LineIndex,
  lineIndex,
  rules,
  type Severity,
  type Span,
  version,
} from '../core/index.ts';
import type { CheckedFile } from './checked-file.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const ruleIndices: ReadonlyMap<string, number> = new Map(rules.map(({ code }, at) => [code, at]));

/** A log in SARIF 2.1.0, which code scanners and editors take in: rules, findings, and fixes as replacements. */
export function sarifReport(files: readonly CheckedFile[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Trainyard',
            version,
            rules: rules.map(({ code, title, summary, severity }) => ({
              id: code,
              shortDescription: { text: title },
              fullDescription: { text: summary },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf({ path, text, result }: CheckedFile): readonly object[] {
  const lines = lineIndex(text);
  const artifactLocation = { uri: uriOf(path) };
  const placeOf = (span: Span) => ({ physicalLocation: { artifactLocation, region: regionOf(lines, span) } });
  return result.diagnostics.map((diagnostic) => ({
    ruleId: diagnostic.code,
    ruleIndex: ruleIndices.get(diagnostic.code),
    level: levels[diagnostic.severity],
    message: { text: diagnostic.message },
    locations: [placeOf(diagnostic.span)],
    ...(diagnostic.related === undefined
      ? {}
      : {
          relatedLocations: diagnostic.related.map(({ span, message }) => ({
            ...placeOf(span),
            message: { text: message },
          })),
        }),
    ...fixesOf(diagnostic, lines, artifactLocation),
  }));
}

function fixesOf({ fixes }: Diagnostic, lines: LineIndex, artifactLocation: object): object {
  if (fixes.length === 0) return {};
  return {
    fixes: fixes.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map(({ start, end, text }) => ({
            deletedRegion: regionOf(lines, { start, end }),
            insertedContent: { text },
          })),
        },
      ],
    })),
  };
}

function regionOf(lines: LineIndex, { start, end }: Span): object {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A path as a URI reference: relative ones stay so, and resolve against wherever the check ran. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  const escaped = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
