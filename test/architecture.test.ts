import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { namesIn, namesInShell } from './architecture/names-in.ts';
import { type Aliases, nameViolations, violationsOf } from './architecture/violations.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = globSync('src/**/*.{ts,mts,js,mjs,astro}', { cwd: root }).sort();

describe('the sources', () => {
  const aliases = readAliases();

  test('are found', () => {
    expect(sources).toContain('src/core/index.ts');
  });

  test('import downwards only, and core stays pure', () => {
    const found = sources.flatMap((path) =>
      violationsOf(path, readFileSync(`${root}${path}`, 'utf8'), aliases),
    );
    expect(found).toEqual([]);
  });

  test('name no release, trainer or board outside the facts', () => {
    const others = sources.filter(
      (path) => !path.startsWith('src/core/facts/') && !path.includes('.generated.'),
    );
    const parts = globSync('src/core/launch/script/*.sh', { cwd: root }).sort();
    expect(others.flatMap((path) => namesIn(path, readFileSync(`${root}${path}`, 'utf8')))).toEqual([]);
    expect(parts.flatMap((path) => namesInShell(path, readFileSync(`${root}${path}`, 'utf8')))).toEqual([]);
  });

  test('have no drawers', () => {
    const files = globSync('{src,test,scripts,content,public}/**', { cwd: root });
    expect(files.flatMap(nameViolations)).toEqual([]);
  });

  test('let core be compiled with neither the DOM nor Node', () => {
    const settings = ts.readConfigFile(`${root}src/core/tsconfig.json`, ts.sys.readFile).config;
    expect(settings.compilerOptions.types).toEqual([]);
    expect(settings.compilerOptions.lib).toEqual([expect.stringMatching(/^ES20\d\d$/)]);
  });
});

// The checker itself: each of these must be caught, and each of those must pass.
describe('the checker catches', () => {
  const wrong: readonly (readonly [path: string, source: string, complaint: string])[] = [
    ['src/core/yaml/parse.ts', `import { x } from '../rules/index.ts';`, 'yaml may not import rules'],
    ['src/core/yaml/parse.ts', `import type { X } from '../rules/rule.ts';`, 'yaml may not import rules'],
    ['src/core/yaml/parse.ts', `type X = import('../rules/rule.ts').X;`, 'yaml may not import rules'],
    ['src/core/yaml/parse.ts', `export * from '../check.ts';`, 'yaml may not import check.ts'],
    ['src/core/yaml/parse.ts', `const x = await import('../check.ts');`, 'yaml may not import check.ts'],
    ['src/core/keys/keys.ts', `import { boards } from '../facts/boards.ts';`, 'keys may not import facts'],
    ['src/core/figures/epochs.ts', `import { check } from '../check.ts';`, 'figures may not import check.ts'],
    ['src/core/rules/unknown-key.ts', `import { n } from '../load/load-as.ts';`, 'rules may not import load'],
    [
      'src/core/rules/unknown-key.ts',
      `import { x } from './yaml-syntax.ts';`,
      'rules do not import each other',
    ],
    [
      'src/core/rules/unknown-key.ts',
      `import { x } from './group/yaml-syntax.ts';`,
      'rules do not import each other',
    ],
    ['src/core/odds/ends.ts', `import { x } from '../check.ts';`, 'odds has no place among the layers'],
    [
      'src/core/check.ts',
      `import { readFileSync } from 'node:fs';`,
      'core imports yaml and its compiled validator alone',
    ],
    ['src/core/check.ts', `import Ajv from 'ajv';`, 'core imports yaml and its compiled validator alone'],
    ['src/core/check.ts', `import { x } from '../playground/x.ts';`, 'core knows nothing outside core'],
    ['src/core/check.ts', `export const now = Date.now();`, 'uses Date'],
    ['src/core/check.ts', `export const dice = Math.random();`, 'uses Math.random'],
    ['src/core/check.ts', `export const page = () => document.title;`, 'uses document'],
    ['src/core/check.ts', `export const get = () => fetch('/');`, 'uses fetch'],
    ['src/core/check.ts', `export const x = globalThis['crypto'];`, 'uses globalThis'],
    ['src/cli/check.ts', `import { parse } from '../core/yaml/parse.ts';`, 'only src/core/index.ts'],
    ['src/cli/check.ts', `import { x } from '../playground/share-link.ts';`, 'cli may not import playground'],
    ['src/playground/x.ts', `import '../pages/index.astro';`, 'playground may not import pages'],
    [
      'src/playground/x.ts',
      `new Worker(new URL('../cli/check.ts', import.meta.url))`,
      'playground may not import cli',
    ],
    ['src/playground/x.ts', `import Worker from '../cli/check.ts?worker';`, 'playground may not import cli'],
    [
      'src/components/A.astro',
      `---\nimport { x } from '@layouts/x.ts';\n---\n<p />`,
      'components may not import layouts',
    ],
    [
      'src/components/A.astro',
      `<p />\n<script>\nimport 'monaco-editor';\n</script>`,
      'only src/playground may know it',
    ],
    ['src/components/A.astro', `<script src="../pages/x.ts"></script>`, 'components may not import pages'],
    ['src/components/x.ts', `import.meta.glob('../pages/*.ts')`, 'components may not import pages'],
    ['src/components/x.ts', `import '../../scripts/serve.ts';`, 'it lies outside src'],
    ['src/extra/x.ts', `import '../core/index.ts';`, 'the folder extra has no place in the table of arrows'],
    ['src/components/utils.ts', '', 'does not say what it holds'],
    ['src/helpers/x.ts', '', 'does not say what it holds'],
  ];

  test.each(wrong)('%s: %s', (path, source, complaint) => {
    const found = violationsOf(path, source, { '@layouts/': 'src/layouts/' });
    expect(found.join('\n')).toContain(complaint);
  });
});

describe('the checker passes', () => {
  const right: readonly (readonly [path: string, source: string])[] = [
    ['src/core/index.ts', `export { check } from './check.ts';`],
    [
      'src/core/check.ts',
      `import { rules } from './rules/index.ts'; import type { Span } from './diagnostic.ts';`,
    ],
    ['src/core/rules/index.ts', `import { unknownKey } from './unknown-key.ts';`],
    [
      'src/core/rules/unknown-key.ts',
      `import type { Rule } from './rule.ts'; import { keys } from '../keys/keys.ts';`,
    ],
    [
      'src/core/yaml/parse.ts',
      `import { parseDocument } from 'yaml'; const document = parseDocument(''); document.errors;`,
    ],
    [
      'src/core/yaml/parse.ts',
      `interface X { readonly location: string } const x: X = { location: '' }; x.location;`,
    ],
    ['src/core/keys/validate.generated.js', `import equal from 'ajv/dist/runtime/equal';`],
    [
      'src/playground/x.ts',
      `import 'monaco-editor/editor/editor.api'; import '../core/index.ts'; Date.now();`,
    ],
    ['src/components/A.astro', `---\nimport text from '../../content/templates/n150.yaml?raw';\n---\n`],
    ['src/playground/share-link.ts', `// Date, fetch`],
  ];

  test.each(right)('%s: %s', (path, source) => {
    expect(violationsOf(path, source)).toEqual([]);
  });
});

/** tsconfig's `"@components/*": ["./src/components/*"]` as `'@components/': 'src/components/'`. */
function readAliases(): Aliases {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const paths: Readonly<Record<string, readonly string[]>> = config.compilerOptions.paths ?? {};
  return Object.fromEntries(
    Object.entries(paths).map(([alias, [folder = '']]) => [
      alias.replace(/\*$/, ''),
      folder.replace(/^\.\//, '').replace(/\*$/, ''),
    ]),
  );
}
