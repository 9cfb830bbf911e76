import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countsTable, outside, testsWithMaterial } from '../../scripts/counts/counts-table.ts';
import { madeBy } from '../../scripts/made-block.ts';

const readme = readFileSync('README.md', 'utf8');

test('the README has the counts of today; ./run counts writes them', () => {
  expect(madeBy(readme, './run counts')).toBe(countsTable());
});

// Everything else that a test rests on is in the repository, so that it runs wherever the repository is.
test('the tests look beside the repository for the work of others, and for the original lesson', () => {
  const files = testsWithMaterial();
  const read = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(outside)].map(([, name = '']) => name),
  );
  expect(files.length).toBeGreaterThan(0);
  const others = ['corpus', 'corpus-grpo', 'foreign', 'recordings', 'lesson.md'];
  expect(read.filter((name) => !others.includes(name))).toEqual([]);
  expect([...new Set(read)].filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});
