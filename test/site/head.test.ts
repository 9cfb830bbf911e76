import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addressesOfPage } from './built-site.ts';
import { dist, pageFiles } from './dist.ts';

const names = pageFiles.filter((file) => file.endsWith('index.html')).map((file) => path.dirname(file));

test('each page has a description of its own, a picture and its Markdown', () => {
  expect(names.length).toBeGreaterThan(60);
  const descriptions = new Map<string, string>();
  for (const name of names) {
    const html = readFileSync(path.join(dist, name, 'index.html'), 'utf8');
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(description.length, name).toBeGreaterThan(30);
    expect(descriptions.get(description), `${name} has the description of another page`).toBeUndefined();
    descriptions.set(description, name);

    const { image = '', markdown = '' } = addressesOfPage(dist, name);
    const png = readFileSync(path.join(dist, image));
    expect(png.subarray(1, 4).toString(), image).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], image).toEqual([1200, 630]);
    const headings = [...html.matchAll(/<h2[^>]*\sid="[^"]*"[^>]*>([^<]+)<\/h2>/g)].map(
      ([, text = '']) => text,
    );
    const markdownPage = readFileSync(path.join(dist, markdown), 'utf8');
    expect(markdownPage, markdown).toMatch(/^# \S/);
    // What the playground has not computed yet it hides, headings too.
    if (name === 'playground') continue;
    for (const heading of headings.filter((text) => text !== 'On this page' && /^[a-zA-Z ]+$/.test(text)))
      expect(markdownPage, markdown).toContain(heading);
  }
});

test('without a SITE_URL no page claims an address that it may not have', () => {
  for (const name of names) {
    const { canonical, url, image, sitemap } = addressesOfPage(dist, name);
    expect({ canonical, url, sitemap }, name).toEqual({
      canonical: undefined,
      url: undefined,
      sitemap: undefined,
    });
    expect(image, name).toMatch(/^\/share\//);
  }
});
