import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { judgeConfig } from '../../src/components/config-block/judge-config.ts';
import { concernsOf, severitiesOf } from '../../src/components/rule-page/concerns-of.ts';
import { check, codes, largestText, ruleSources, rules } from '../../src/core/index.ts';
import { configFences } from './config-fences.ts';
import { pageFiles } from './page-files.ts';

const pageOf = (code: string) => `content/rules/${code}.mdx`;
const examplesOf = (code: string) => configFences.filter(({ file }) => file === pageOf(code));

describe.each(codes)('the page of %s', (code) => {
  const page = readFileSync(pageOf(code), 'utf8');
  const examples = examplesOf(code);

  it('says what it is, why it matters, and what to do', () => {
    const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? [];
    expect(head).toMatch(/^title: .{10,}$/m);
    expect(head).toMatch(/^description: .{30,}$/m);
    const [reason = '', fix = ''] = text.split('\n\n**The fix:** ');
    expect(reason.length, 'the reason').toBeGreaterThan(150);
    expect(fix, 'a paragraph that begins with **The fix:**').toMatch(/^[A-Z`].{20,}/);
  });

  it('has an example that sets off this rule and no other', () => {
    // Nothing worth showing has 1 MiB.
    if (code === 'document-too-large') {
      const { diagnostics } = check('#'.repeat(largestText));
      expect(diagnostics.map((one) => one.code)).toEqual([code]);
      return;
    }
    expect(
      examples.filter(({ fence }) => fence.expect?.join() === code).map(({ place }) => place),
    ).not.toEqual([]);
  });

  it('has an example on which it is silent', () => {
    const good = examples.filter(({ fence }) => fence.expect?.length === 0);
    expect(good, 'an example with expect="ok"').not.toEqual([]);
    const spoken = good.flatMap(({ text, fence }) => judgeConfig(text, fence).diagnostics);
    expect(spoken.map((one) => one.code)).not.toContain(code);
  });

  it('names its source', () => {
    const { releases, files, also, lesson } = ruleSources[code];
    if (files.length > 0) expect(releases, 'the commits at which the files were read').not.toEqual([]);
    expect([...releases, ...also], 'a source').not.toEqual([]);
    if (lesson !== null) expect(pageFiles.has(`lesson/${lesson}`), lesson).toBe(true);
  });

  // What the page says of targets is what its examples do; so they have to reach each target that any config reaches.
  it('has examples for every target for which it can speak', () => {
    const silent = concernsOf(code, examples).flatMap(({ trainer, release, launcher, direct }) => [
      ...(launcher === null ? [{ trainer, release, run: 'launcher' } as const] : []),
      ...(direct === null ? [{ trainer, release, run: 'direct' } as const] : []),
    ]);
    const found = silent.flatMap((target) =>
      configFences
        .filter((one) => severitiesOf(code, one, target).length > 0)
        .map(({ place }) => `${target.trainer} ${target.release} ${target.run}: as at ${place}`),
    );
    expect(found).toEqual([]);
  });
});

test('each page has its code', () => {
  const named = globSync('content/rules/*.mdx').map((page) => path.basename(page, '.mdx'));
  expect(named.filter((name) => !codes.some((code) => code === name))).toEqual([]);
});

test('the list of rules holds the codes in their order', () => {
  expect(rules.map(({ code }) => code)).toEqual([...codes]);
});

const notes = readFileSync('docs/tt-train.md', 'utf8');
describe('the sections that the sources name', () => {
  const sections = new Map(
    notes
      .split(/^## (?=\d)/m)
      .slice(1)
      .map((section) => [Number.parseInt(section, 10), section]),
  );

  test.each(codes)('of %s are there and name its files and commits', (code) => {
    const { sections: named, files, commits, releases } = ruleSources[code];
    if (releases.length > 0) expect(named).not.toEqual([]);
    expect(named.filter((number) => !sections.has(number))).toEqual([]);
    const all = [...sections.values()].join('\n');
    expect(commits.filter(({ commit }) => !all.includes(commit))).toEqual([]);
    expect(files.filter((file) => !all.includes(path.basename(file)))).toEqual([]);
  });
});
