import { type Diagnostic, lineIndex, type Span, type Target } from '../core/index.ts';
import type { CheckedFile } from './checked-file.ts';

/** The one object that `--json` prints; its form is fixed by design.md. */
export function jsonReport(target: Target, files: readonly CheckedFile[]): string {
  return `${JSON.stringify({ version: 1, target, files: files.map(fileReport) }, null, 2)}\n`;
}

function fileReport({ path, text, result }: CheckedFile): object {
  const lines = lineIndex(text);
  const place = (offset: number) => ({ ...lines.positionAt(offset), offset });
  const range = ({ start, end }: Span) => ({ start: place(start), end: place(end) });
  return {
    path,
    kind: result.kind,
    diagnostics: result.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: diagnostic.message,
      ...range(diagnostic.span),
      fixes: diagnostic.fixes.map(({ title, edits }) => ({ title, edits })),
      ...relatedPlaces(diagnostic, range),
      docs: `/rules/${diagnostic.code}/`,
    })),
    figures: Object.fromEntries(Object.values(result.figures).map(({ name, value }) => [name, value])),

    loaded: loadedReport(result.loaded),
  };
}

function relatedPlaces({ related }: Diagnostic, range: (span: Span) => object): object {
  return related === undefined
    ? {}
    : { related: related.map(({ span, message }) => ({ message, ...range(span) })) };
}

/** The abort's place is ours; the report has what the trainer says. */
function loadedReport(loaded: CheckedFile['result']['loaded']): object | null {
  if (loaded === null) return null;
  if (loaded.status === 'abort') return { status: 'abort', message: loaded.message };
  const values = Object.entries(loaded.values).map(([path, { value, from }]) => [
    path,
    { value: jsonValue(value), from },
  ]);
  return { status: 'ok', values: Object.fromEntries(values) };
}

/** JSON has no number for these, and would have null, which a trainer can hold too: they are spelt as in YAML. */
function jsonValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return '.nan';
  return value > 0 ? '.inf' : '-.inf';
}
