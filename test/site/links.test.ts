import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faultsOf, foreignStyles } from './built-site.ts';
import { dist, pageFiles } from './dist.ts';

test('every link of the built site leads somewhere, and nothing is fetched from elsewhere', () => {
  expect(pageFiles.length).toBeGreaterThan(60);
  expect(faultsOf(dist, '/')).toEqual([]);
  expect(foreignStyles(dist)).toEqual([]);
});

test('the file of a template is the file in content', () => {
  const files = globSync('{templates,scenarios}/*.yaml', { cwd: 'content' });
  expect(files.length).toBeGreaterThan(10);
  for (const file of files)
    expect(readFileSync(path.join(dist, file), 'utf8')).toBe(
      readFileSync(path.join('content', file), 'utf8'),
    );
});

test('a broken link would be noticed', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'trainyard-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'there'), { recursive: true });
  writeFileSync(path.join(folder, 'there/index.html'), '<h1 id="_top">There</h1>');
  const links = [
    '/base/there/',
    'there/#_top',
    '/base/there/#v1.abc',
    'https://example.org/',
    '/there/',
    '/base/gone/',
    '#gone',
  ];
  const html = links.map((link) => `<a href="${link}">x</a>`).join('');
  writeFileSync(path.join(folder, 'index.html'), `${html}<script src="https://example.org/x.js"></script>`);
  expect(faultsOf(folder, '/base/').map(({ address, why }) => [address, why])).toEqual([
    ['/there/', 'is outside /base/'],
    ['/base/gone/', 'leads to nothing'],
    ['#gone', 'names an anchor that is not there'],
    ['https://example.org/x.js', 'is fetched from another origin'],
  ]);
});
