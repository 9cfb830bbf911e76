import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const named = Object.keys({ ...dependencies, ...devDependencies });
const table = readFileSync('CONTRIBUTING.md', 'utf8').split('| package | why it is here |')[1] ?? '';
const rows = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `(\S+)` \| (.+) \|$/gm)];

test('each dependency has its reason in CONTRIBUTING.md, and each reason its dependency', () => {
  expect(rows.map(([, name]) => name).sort()).toEqual([...named].sort());
  expect(rows.filter(([, , reason = '']) => reason.trim().length < 10)).toEqual([]);
});
