import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import {
  monacoLimit,
  monacoWeight,
  type WeighedPage,
  weighedPages,
} from '../../scripts/measure/page-budgets.ts';
import { tableIn, weightTable } from '../../scripts/measure/weight-table.ts';
import { dist } from './dist.ts';

let pages: readonly WeighedPage[];
let monaco: number;
// Once for both tests: to compress as much as a host does takes its time.
beforeAll(() => {
  pages = weighedPages(dist);
  monaco = monacoWeight(dist);
}, 300_000);

test('no page is heavier than it may be', () => {
  expect(pages.length).toBeGreaterThan(90);
  const tooHeavy = pages.filter(
    ({ total, weight, limits }) => total > limits.total * 1024 || weight.js > limits.scripts * 1024,
  );
  expect(
    tooHeavy.map(({ address, total, weight }) => `${address}: ${total} bytes, scripts ${weight.js}`),
  ).toEqual([]);
  expect(monaco).toBeLessThan(monacoLimit * 1024);
});

test('the README’s table is of this site', () => {
  const numbersOf = (table: string) =>
    table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  const made = numbersOf(weightTable(pages, monaco));
  const told = numbersOf(tableIn(readFileSync('README.md', 'utf8')));
  expect(told.map(([, what]) => what)).toEqual(made.map(([, what]) => what));
  // A page gains and loses some bytes with every change; a tenth is another page.
  const stale = made.flatMap((row, at) =>
    row.filter((cell, column) => {
      const [now, then] = [Number.parseFloat(cell), Number.parseFloat(told[at]?.[column] ?? '')];
      return !Number.isNaN(now) && !(Math.abs(now - then) <= now / 10);
    }),
  );
  expect(stale, './run measure --readme writes it anew').toEqual([]);
});
