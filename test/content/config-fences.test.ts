import { describe, expect, it, test } from 'vitest';
import { compareExpectation } from '../../src/components/config-block/expectation.ts';
import { judgeConfig } from '../../src/components/config-block/judge-config.ts';
import { codes, type Diagnostic } from '../../src/core/index.ts';
import { configFences, placedFences } from './config-fences.ts';

describe('each config on a page is what the page says of it', () => {
  test.each(configFences.map((one) => [one.place, one] as const))('%s', (_place, { fence, text }) => {
    expect(fence.faults).toEqual([]);
    expect(
      fence.expect,
      'A yaml fence needs expect="ok" or the codes that the engine reports.',
    ).toBeDefined();
    const { diagnostics } = judgeConfig(text, fence);
    expect(compareExpectation(fence.expect ?? [], diagnostics)).toEqual({ missing: [], unexpected: [] });
  });

  it('finds the fences at all', () => {
    expect(configFences.length).toBeGreaterThan(50);
  });
});

describe('each of them would fail with another expectation', () => {
  test.each(configFences.map((one) => [one.place, one] as const))('%s', (_place, { fence, text }) => {
    const { diagnostics, counts } = judgeConfig(text, fence);
    const absent = codes.find((code) => !diagnostics.some((one) => one.code === code)) ?? '';
    const other = [...(fence.expect ?? []).slice(1), absent];
    expect(compareExpectation(other, diagnostics).missing).toEqual([absent]);
    const { unexpected } = compareExpectation([], diagnostics);
    expect(unexpected.length > 0).toBe(counts.error + counts.warning > 0);
  });
});

describe('a wrong expectation is noticed', () => {
  const reported = (code: Diagnostic['code'], severity: Diagnostic['severity']): Diagnostic => ({
    code,
    severity,
    span: { start: 0, end: 1 },
    message: 'A message.',
    fixes: [],
  });

  it.each([
    [
      'a promised code that is not reported',
      ['unknown-key'],
      [],
      { missing: ['unknown-key'], unexpected: [] },
    ],
    [
      'an error that is not promised',
      [],
      [reported('wrong-type', 'error')],
      { missing: [], unexpected: ['wrong-type'] },
    ],
    [
      'a warning that is not promised',
      [],
      [reported('unknown-key', 'warning')],
      { missing: [], unexpected: ['unknown-key'] },
    ],
    [
      'another code than the promised',
      ['wrong-type'],
      [reported('unknown-key', 'warning')],
      { missing: ['wrong-type'], unexpected: ['unknown-key'] },
    ],
    [
      'a promised note that is not reported',
      ['clip-norm-unusual'],
      [],
      { missing: ['clip-norm-unusual'], unexpected: [] },
    ],
  ])('%s', (_name, expected, diagnostics, difference) => {
    expect(compareExpectation(expected, diagnostics)).toEqual(difference);
  });

  it('lets a note pass that is not promised', () => {
    const notes = [reported('clip-norm-unusual', 'info')];
    expect(compareExpectation([], notes)).toEqual({ missing: [], unexpected: [] });
    expect(compareExpectation(['clip-norm-unusual'], notes)).toEqual({ missing: [], unexpected: [] });
  });
});

describe('fences are found where Markdown has them', () => {
  const page = [
    '```yaml title="a.yaml" expect="ok"',
    'a: 1',
    '',
    'b: 2',
    '```',
    '',
    '````md',
    '```yaml',
    'not: one',
    '```',
    '````',
    '- in a list',
    '',
    '  ~~~yaml expect="unknown-key, wrong-type" board="n300" trainer="gsm8k-py" release="v0.67" run="direct" dataset-size="50" model="nanogpt.yaml" excerpt',
    '  c: 3',
    '  ~~~',
  ].join('\n');

  it('with their texts and places', () => {
    expect(placedFences('page.mdx', page).map(({ place, text }) => ({ place, text }))).toEqual([
      { place: 'page.mdx:1', text: 'a: 1\n\nb: 2' },
      { place: 'page.mdx:14', text: 'c: 3' },
    ]);
  });

  it('with what their opening lines say', () => {
    expect(placedFences('page.mdx', page).map(({ fence }) => fence)).toMatchObject([
      {
        title: 'a.yaml',
        expect: [],
        target: { board: 'n150', trainer: 'nanogpt-py' },
        excerpt: false,
        faults: [],
      },
      {
        expect: ['unknown-key', 'wrong-type'],
        target: { board: 'n300', trainer: 'gsm8k-py', release: 'v0.67', run: 'direct' },
        datasetSize: 50,
        model: 'nanogpt.yaml',
        excerpt: true,
        faults: [],
      },
    ]);
  });

  it.each([
    ['excerp', 'Unknown setting excerp on a yaml fence.'],
    ['borad="n150"', 'Unknown setting borad="n150" on a yaml fence.'],
    ['board="n151"', 'Unknown board "n151".'],
    ['model="../x.yaml"', 'Expected model to be the name of a file in content/models, found "../x.yaml".'],
    ['dataset-size="some"', 'Expected dataset-size to be a whole number above 0, found "some".'],
  ])('and %s is a fault', (meta, fault) => {
    const [found] = placedFences('page.mdx', `\`\`\`yaml expect="ok" ${meta}\na: 1\n\`\`\``);
    expect(found?.fence.faults).toEqual([expect.stringContaining(fault)]);
  });
});
