import { globSync, readFileSync } from 'node:fs';
import { boardNames, codes, keys, releasesOf, trainerNames } from '../../src/core/index.ts';

/** What the README counts, as they are now. */
export function countsTable(): string {
  const recordings: readonly unknown[] = JSON.parse(readFileSync('test/unit/dialects/scalars.json', 'utf8'));
  const targets = trainerNames.flatMap((name) => releasesOf(name));
  return [
    ['what', 'how many'],
    ['---', '--:'],
    ['targets: a trainer in a release line', targets.length],
    ['boards', boardNames.length],
    ['keys', Object.keys(keys).length],
    ['rules', codes.length],
    ['recordings: a scalar as PyYAML and yaml-cpp read it', recordings.length],
    ['files with tests that need `../shared`', testsWithMaterial().length],
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** What the tests may look for outside the repository: files that are others', and none of our own notes. */
export const outside = /['"`](?:[\w./${}]*\.\.\/)shared\/([\w.-]+)/g;

/** The test files that read material from beside the repository, themselves or in what only they import. */
export function testsWithMaterial(): string[] {
  return globSync('test/**/*.ts')
    .filter((file) => file !== 'test/content/readme-counts.test.ts')
    .filter((file) => readFileSync(file, 'utf8').search(outside) >= 0)
    .sort();
}
