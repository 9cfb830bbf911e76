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
      fixes: diagnostic.fixes,
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
  return loaded?.status === 'abort' ? { status: 'abort', message: loaded.message } : loaded;
}
