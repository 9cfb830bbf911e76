import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

const workflow = parse(
  readFileSync(fileURLToPath(new URL('../../../.github/workflows/nightly.yml', import.meta.url)), 'utf8'),
);
const [, run, report] = workflow.jobs.full.steps;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-nightly-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reports a failure to a stand-in for GitHub's own program, which finds this number of an open issue, and writes its calls down. */
function reportTo(number: string) {
  const gh = `#!/bin/sh\nif [ "$2" = list ]; then echo "${number}"; else echo "$*" >>"$RUNNER_TEMP/calls"; fi\n`;
  writeFileSync(join(folder, 'gh'), gh);
  chmodSync(join(folder, 'gh'), 0o755);
  const { status, stderr } = spawnSync('bash', ['-e', '-c', report.run], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: folder,
      GITHUB_SHA: 'abc123',
      RUN: 'https://example.org/run',
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(join(folder, 'calls'), 'utf8');
}

test('every night all there is is tried, and a failure may write an issue', () => {
  expect(run.run).toContain('./run test --full | tee');
  expect(run.run).toMatch(/^set -o pipefail\n/);
  expect(report.if).toBe('failure()');
  expect(workflow.jobs.full.permissions).toEqual({ contents: 'read', issues: 'write' });
});

test('the first failure opens an issue with the seed and the end of what was said', () => {
  writeFileSync(join(folder, 'full.log'), 'Seed 7; ./run test --full --seed 7 repeats it.\n1 failed\n');
  expect(reportTo('')).toBe(
    `issue create --title The nightly tests fail --body-file ${join(folder, 'report.md')}\n`,
  );
  const told = readFileSync(join(folder, 'report.md'), 'utf8');
  expect(told).toMatch(/^abc123: https:\/\/example\.org\/run\n\nSeed 7; /);
  expect(told).toContain('\n1 failed\n');
});

test('the next one adds to the issue that is open', () => {
  writeFileSync(join(folder, 'full.log'), 'Seed 8\n');
  expect(reportTo('12')).toBe(`issue comment 12 --body-file ${join(folder, 'report.md')}\n`);
});
