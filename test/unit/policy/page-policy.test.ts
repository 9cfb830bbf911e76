import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headersAt } from '../../../scripts/headers-at.ts';
import { inlineCodeOf } from '../../../src/policy/inline-code.ts';
import { pagePolicy, sitePolicy } from '../../../src/policy/page-policy.ts';
import { headersFile } from '../../../src/policy/security-headers.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyOf = (html: string, anyInlineStyle = false) => pagePolicy(inlineCodeOf(html), anyInlineStyle);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('what stands in a page', () => {
  test.each([
    ['a script of its own', page('<script>let a = 1 &lt; 2;</script>'), { scripts: ['let a = 1 &lt; 2;'] }],
    ['a module', page('<script type="module">a()</script>'), { scripts: ['a()'] }],
    ['a file', page('<script src="/a.js"></script>'), { scripts: [] }],
    ['data', page('<script type="application/ld+json">{}</script>'), { scripts: [] }],
    ['a style sheet', page('', '<svg><style>a{}</style></svg>'), { styleSheets: ['a{}'] }],
    ['a style attribute', page('', '<p style="--a:&quot;x&quot;">'), { styleAttributes: ['--a:"x"'] }],
    ['a style in a template', page('', '<template><p style="a:b"></template>'), { styleAttributes: ['a:b'] }],
    ['a handler', page('', '<p onclick="a()">'), { handlers: ['p onclick'] }],
    ['a config in a text area', page('', '<textarea><script>a()</script></textarea>'), { scripts: [] }],
  ])('%s', (_what, html, expected) => {
    expect(inlineCodeOf(html)).toMatchObject(expected);
  });

  test('is preceded by the policy, which follows the character set', () => {
    const html = page('<script>a()</script>');
    expect(html.slice(0, inlineCodeOf(html).headStart)).toBe(
      '<!doctype html><html><head><meta charset="utf-8">',
    );
  });

  test('a page without a character set is not taken', () => {
    expect(() => inlineCodeOf('<!doctype html><title>a</title>')).toThrow('character set');
  });
});

describe('the policy of a page', () => {
  test('allows nothing but files of this site where the page has no code of its own', () => {
    expect(policyOf(page(''))).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test('names each script, sheet and attribute once, by its hash', () => {
    const html = page('<script>a()</script><style>b{}</style>', '<p style="c:d"></p><p style="c:d"></p>');
    const policy = policyOf(html);
    expect(policy).toContain(`script-src 'self' ${hashOf('a()')};`);
    expect(policy).toContain(`style-src 'self' ${hashOf('b{}')} 'unsafe-hashes' ${hashOf('c:d')};`);
  });

  test('takes any style, and still no other script, where Monaco writes styles', () => {
    const policy = policyOf(page('<style>b{}</style>', '<p style="c:d"></p>'), true);
    expect(policy).toContain("script-src 'self'; style-src 'self' 'unsafe-inline';");
  });
});

describe('the policy of the site', () => {
  const first = inlineCodeOf(page('<script>a()</script><script>b()</script>'));
  const second = inlineCodeOf(page('<script>a()</script><style>c{}</style>'));
  const policy = sitePolicy([first, second]);

  test('takes the scripts of every page, each once, the search’s program, and no others', () => {
    const named = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(named.toSorted()).toEqual(
      ["'self'", "'wasm-unsafe-eval'", hashOf('a()'), hashOf('b()')].toSorted(),
    );
  });

  test('leaves styles to the pages, and forbids frames', () => {
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).toMatch(/; frame-ancestors 'none'$/);
  });

  test('is the same, whichever page is read first', () => {
    expect(sitePolicy([second, first])).toBe(policy);
  });
});

test('the headers stand under the path of the site', () => {
  const file = headersFile('/trainyard/', "default-src 'none'");
  const page = headersAt('/trainyard/lesson/', file);
  expect(page).toMatchObject({
    'content-security-policy': "default-src 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect(page).not.toHaveProperty('access-control-allow-origin');
  expect(headersAt('/trainyard/schema/training-config.schema.json', file)).toEqual({
    ...page,
    'access-control-allow-origin': '*',
  });
  expect(headersAt('/elsewhere/', file)).toEqual({});
});
