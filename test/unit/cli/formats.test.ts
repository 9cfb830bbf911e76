import { describe, expect, test } from 'vitest';
import { applyFix, codes } from '../../../src/core/index.ts';
import { clean, roomForFiles } from './run-check.ts';

const wrong = clean.replace('  batch_size: 8', '  batch_sise: 8').replace('lr: 0.0001', 'lr: 0.01');
const { check } = roomForFiles({
  'clean.yaml': clean,
  'a, b/wrong: 100%.yaml': wrong,
});
const path = 'a, b/wrong: 100%.yaml';

test('github: a workflow command a finding, with what would end a property escaped', () => {
  const { status, out } = check(['--format', 'github', 'clean.yaml', path]);
  expect(status).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(2);
  for (const line of lines)
    expect(line).toMatch(/^::(error|warning|notice) file=a%2C b\/wrong%3A 100%25\.yaml,/);
  expect(lines[0]).toBe(
    '::warning file=a%2C b/wrong%3A 100%25.yaml,line=2,endLine=2,col=3,endColumn=13,title=unknown-key::' +
      'No trainer reads "batch_sise" in training_config; the value is ignored without a word. Did you mean batch_size?',
  );
});

test('github: nothing is printed where there is nothing to say', () => {
  expect(check(['--format=github', 'clean.yaml'])).toEqual({ status: 0, out: '', err: '' });
});

describe('sarif', () => {
  const { status, out } = check(['--format', 'sarif', 'clean.yaml', path]);
  const log = JSON.parse(out);
  const [run] = log.runs;

  test('is one run of version 2.1.0 that knows every rule', () => {
    expect([status, log.version, log.runs.length]).toEqual([0, '2.1.0', 1]);
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(codes);
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  test('has each finding at its place, under its rule', () => {
    const [first] = run.results;
    expect(first).toMatchObject({ ruleId: 'unknown-key', level: 'warning' });
    expect(run.tool.driver.rules[first.ruleIndex].id).toBe('unknown-key');
    expect(first.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%2C%20b/wrong%3A%20100%25.yaml' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 13, charOffset: 19, charLength: 10 },
        },
      },
    ]);
  });

  test('carries the fixes, which give what ours give', () => {
    const [{ fixes }] = run.results;
    const [{ replacements }] = fixes[0].artifactChanges;
    const edits = replacements.map(
      (one: {
        deletedRegion: Record<'charOffset' | 'charLength', number>;
        insertedContent: { text: string };
      }) => ({
        start: one.deletedRegion.charOffset,
        end: one.deletedRegion.charOffset + one.deletedRegion.charLength,
        text: one.insertedContent.text,
      }),
    );
    expect(applyFix(wrong, { title: '', edits })).toContain('  batch_size: 8\n');
  });
});

test('an unknown format is refused by name', () => {
  const { status, err } = check(['--format', 'xml', 'clean.yaml']);
  expect(status).toBe(2);
  expect(err).toBe('Expected --format to be human, json, github, sarif, found "xml".\n');
});
