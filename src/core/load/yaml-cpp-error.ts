import { lineIndex } from '../yaml/line-index.ts';
import type { Source } from '../yaml/parse.ts';

/** yaml-cpp's text for what is wrong at a place; of what is not there it tells no place. */
export function yamlCppError(source: Source, offset: number, message: string): string {
  const { line, column } = lineIndex(source.text).positionAt(offset);
  return `yaml-cpp: error at line ${line}, column ${column}: ${message}`;
}
