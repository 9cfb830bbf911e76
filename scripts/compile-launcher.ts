/**
 * Puts the launcher's parts, which are files that a person and shellcheck can read, into a module: core reads no files.
 * usage: node scripts/compile-launcher.ts
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const core = fileURLToPath(new URL('../src/core/', import.meta.url));

/** The parts' files, sorted by name: those of all trainers, and those of one. */
export const partFiles: readonly string[] = globSync(['launch/script/*.sh', 'facts/*/launcher/*.sh'], {
  cwd: core,
})
  .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
  .map((file) => core + file);

export const compiledParts = new URL('../src/core/script.generated.ts', import.meta.url);

/** The module's source text. @throws Error where two parts have one name */
export function compileParts(): string {
  const twice = partFiles.find((file, at) => basename(file) === basename(partFiles[at + 1] ?? ''));
  if (twice !== undefined) throw new Error(`There are two parts with the name ${basename(twice)}.`);
  const entries = partFiles.map((file) => {
    const lines = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
    return `  '${basename(file, '.sh')}': [\n${lines.map((line) => `    ${JSON.stringify(line)},\n`).join('')}  ],\n`;
  });
  return `// Made by scripts/compile-launcher.ts from the .sh files of src/core; a test fails when it is stale.
export const parts = {
${entries.join('')}} as const;

export type PartName = keyof typeof parts;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(compiledParts, compileParts());
