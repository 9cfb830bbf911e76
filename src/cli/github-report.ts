import { lineIndex, type Severity } from '../core/index.ts';
import type { CheckedFile } from './checked-file.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** A workflow command a finding, which GitHub Actions shows at its place in a pull request. */
export function githubReport(files: readonly CheckedFile[]): string {
  return files.flatMap(commandsOf).join('');
}

function commandsOf({ path, text, result }: CheckedFile): readonly string[] {
  const lines = lineIndex(text);
  return result.diagnostics.map(({ span, severity, code, message }) => {
    const start = lines.positionAt(span.start);
    const end = lines.positionAt(span.end);
    const properties = {
      file: path,
      line: start.line,
      endLine: end.line,
      // GitHub takes columns only where a finding stays in its line.
      ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
      title: code,
    };
    const shown = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${commands[severity]} ${shown.join(',')}::${data(message)}\n`;
  });
}

/** A command is one line, and `%` begins an escape in it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
