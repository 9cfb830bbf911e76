import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { keys } from '../../src/core/index.ts';
import { readPage } from './read-page.ts';

test.each([
  ['/lesson/', 10],
  ['/scenarios/', 5],
  ['/templates/', 10],
  ['/rules/', 40],
  ['/reference/', 10],
] as const)('%s shows its own pages beside it', (address, atLeast) => {
  const page = readPage(address);
  // The menu of a phone stands in the same navigation, and is hidden beside a wide page.
  const inMenu = new Set(selectAll('nav[aria-label="Main"] nav a', page));
  const links = selectAll('nav[aria-label="Main"] a', page)
    .filter((link) => !inMenu.has(link))
    .map(({ properties }) => properties.href);
  expect(links.length).toBeGreaterThanOrEqual(atLeast);
  expect(links[0]).toBe(address);
});

test('every key has its place on the page of keys, once', () => {
  const ids = selectAll('[id]', readPage('/reference/')).map(({ properties }) => properties.id);
  const counts = keys.map(({ path }) => ({ path, count: ids.filter((id) => id === path).length }));
  expect(counts.filter(({ count }) => count !== 1)).toEqual([]);
});
