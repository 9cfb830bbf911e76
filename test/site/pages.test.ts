import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { pageReport } from '../../scripts/policy/page-report.ts';
import { addressOf, dist, pageFiles } from './dist.ts';
import { readPage } from './read-page.ts';

describe.each(pageFiles)('%s', (file) => {
  const html = readFileSync(join(dist, file), 'utf8');
  const page = readPage(addressOf(file));
  const attribute = (selector: string, name: string) =>
    selectAll(selector, page).map(({ properties }) => properties[name]);

  test('has a language, one title, and one heading of the first level', () => {
    expect(attribute('html', 'lang')).toEqual(['en']);
    expect(selectAll('head > title', page)).toHaveLength(1);
    expect(selectAll('h1', page)).toHaveLength(1);
  });

  test('gives no id twice', () => {
    const ids = attribute('[id]', 'id');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('says of each picture what it shows, or that it shows nothing', () => {
    const silent = selectAll('img:not([alt]), svg[role="img"]:not([aria-label], [aria-labelledby])', page);
    expect(silent).toEqual([]);
  });

  // A browser that paints half of a header or of a sidebar moves it when the rest comes; when it paints is the network's doing.
  test('is painted only once its header and sidebar are there', () => {
    const [, awaited] = /<link rel="expect" href="#([^"]+)" blocking="render"/.exec(html) ?? [];
    expect(html.split(`id="${awaited}"`)).toHaveLength(2);
    expect(html.indexOf(`id="${awaited}"`)).toBeGreaterThan(
      Math.max(html.indexOf('</header>'), html.lastIndexOf('</nav>', html.indexOf('<h1'))),
    );
  });

  test('has one policy, before any script, which takes inline styles in the playground alone', () => {
    const isPlayground = file.startsWith('playground/');
    const { directives, faults } = pageReport(html, isPlayground);
    expect(faults).toEqual([]);
    expect(directives.get('style-src')?.includes("'unsafe-inline'")).toBe(isPlayground);
  });
});

test('there are more than 90 pages', () => {
  expect(pageFiles.length).toBeGreaterThan(90);
});
