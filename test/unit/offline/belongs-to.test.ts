import { expect, test } from 'vitest';
import { belongsTo } from '../../../src/offline/worker/belongs-to.ts';

const assets = new Set(['page.a1.js', 'page.a1.css']);

test.each([
  [
    'its own assets',
    '/',
    '<link href="/_astro/page.a1.css"><script>import"/_astro/page.a1.js";</script>',
    true,
  ],
  ['none', '/', '<p>Text</p>', true],
  [
    'one of another build',
    '/',
    '<script src="/_astro/page.a1.js"></script><link href=/_astro/page.b2.css>',
    false,
  ],
  ['one under a base', '/yard/', '<script src="/yard/_astro/page.b2.js"></script>', false],
])('a page with %s', (_what, base, html, expected) => {
  expect(belongsTo(html, base, assets)).toBe(expected);
});
