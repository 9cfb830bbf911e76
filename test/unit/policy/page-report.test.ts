import { describe, expect, test } from 'vitest';
import { pageReport } from '../../../scripts/policy/page-report.ts';
import { inlineCodeOf } from '../../../src/policy/inline-code.ts';
import { pagePolicy } from '../../../src/policy/page-policy.ts';

const page = (before: string, after = '<script>a()</script><style>b{}</style>', body = '<p style="c:d">') =>
  `<!doctype html><html><head><meta charset="utf-8">${before}${after}</head><body>${body}</body></html>`;
const due = pagePolicy(inlineCodeOf(page('')), false);
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

test('a page whose policy is its own has no fault', () => {
  const { directives, ...counts } = pageReport(page(meta(due)), false);
  expect(counts).toEqual({ inlineScripts: 1, styleSheets: 1, styleAttributes: 1, faults: [] });
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toHaveLength(2);
});

describe('a fault is named:', () => {
  const changed = (from: string | RegExp, to: string) => page(meta(due.replace(from, to)));
  test.each([
    ['no policy', page(''), /^0 policies/],
    ['two policies', page(meta(due) + meta(due)), /^2 policies/],
    [
      'a policy after the scripts',
      page('', `<script>a()</script><style>b{}</style>${meta(due)}`),
      /after what it is about/,
    ],
    ['a script that was changed later', page(meta(due)).replace('a()', 'b()'), /does not say script-src/],
    ['a style that was added later', page(meta(due)).replace('c:d', 'c:e'), /does not say style-src/],
    [
      'a handler',
      page(meta(due), undefined, '<p style="c:d" onclick="x()">'),
      /a handler in the text: p onclick/,
    ],
    ['eval', changed("script-src 'self'", "script-src 'self' 'unsafe-eval'"), /lets any script in/],
    ['any script', changed("script-src 'self'", "script-src 'unsafe-inline'"), /lets any script in/],
    [
      'another origin',
      changed("connect-src 'self'", "connect-src 'self' https://example.org"),
      /names another origin/,
    ],
    ['every origin', changed("connect-src 'self'", 'connect-src *'), /names another origin/],
    [
      'any style, where it may not be',
      page(meta(pagePolicy(inlineCodeOf(page('')), true))),
      /does not say style-src/,
    ],
  ])('%s', (_what, html, fault) => {
    expect(pageReport(html, false).faults.join('\n')).toMatch(fault);
  });
});
