/**
 * Compiles the JSON Schema of the keys into plain code, so that nothing evaluates text as code in the reader's browser.
 * usage: node scripts/compile-schema.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { jsonSchema } from '../src/core/keys/json-schema.ts';

// A CommonJS module: Node hands over its exports, a bundler the default among them.
const standaloneCode = 'default' in standalone ? (standalone.default as typeof standalone) : standalone;

export const compiledPath = new URL('../src/core/keys/validate.generated.js', import.meta.url);

/** The validator's source text. */
export function compileSchema(): string {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true }, strict: true });
  const code = standaloneCode(ajv, ajv.compile(jsonSchema()));
  if (code.includes('require(')) throw new Error('The validator would need a module at run time.');
  return `// Made by scripts/compile-schema.ts from src/core/keys/sections; a test fails when it is stale.\n${code}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(compiledPath, compileSchema());
