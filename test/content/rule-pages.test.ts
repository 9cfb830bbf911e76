import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { codes, rules } from '../../src/core/index.ts';
import { configFences } from './config-fences.ts';

/** Nothing worth showing would set these off: 1 MiB of text, and none at all. */
const withoutBadExample = new Set<string>(['document-too-large', 'empty-config']);

describe('each code has its page', () => {
  test.each(codes)('%s', (code) => {
    const page = `content/rules/${code}.mdx`;
    expect(existsSync(page)).toBe(true);
    const expectations = configFences
      .filter(({ file }) => file === page)
      .map(({ fence }) => fence.expect ?? []);
    const bad = expectations.filter((expected) => expected.includes(code));
    if (!withoutBadExample.has(code)) expect(bad, 'an example that sets it off').not.toEqual([]);
    const good = expectations.filter((expected) => expected.length === 0);
    expect(good, 'an example with expect="ok"').not.toEqual([]);
  });

  it('and each page its code', () => {
    const named = globSync('content/rules/*.mdx').map((page) => path.basename(page, '.mdx'));
    expect(named.filter((name) => !codes.some((code) => code === name))).toEqual([]);
  });

  it('and the list of rules holds the codes in their order', () => {
    expect(rules.map(({ code }) => code)).toEqual([...codes]);
  });
});
