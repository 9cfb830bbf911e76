/**
 * Puts the launcher's parts, which are files that a person and shellcheck can read, into a module: core reads no files.
 * usage: node scripts/compile-launcher.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const partsFolder = new URL('../src/core/launch/script/', import.meta.url);
export const compiledParts = new URL('../src/core/script.generated.ts', import.meta.url);

/** The module's source text. */
export function compileParts(): string {
  const names = readdirSync(partsFolder)
    .filter((name) => name.endsWith('.sh'))
    .sort();
  const entries = names.map((name) => {
    const lines = readFileSync(new URL(name, partsFolder), 'utf8').replace(/\n$/, '').split('\n');
    return `  '${name.slice(0, -'.sh'.length)}': [\n${lines.map((line) => `    ${JSON.stringify(line)},\n`).join('')}  ],\n`;
  });
  return `// Made by scripts/compile-launcher.ts from src/core/launch/script/; a test fails when it is stale.
export const parts = {
${entries.join('')}} as const;

export type PartName = keyof typeof parts;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(compiledParts, compileParts());
