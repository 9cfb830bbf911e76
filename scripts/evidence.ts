import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { targets } from '../test/unit/trainers/fixtures/targets.ts';

/** `./run evidence`: runs the tests that compare the engine with what was seen elsewhere, and writes down what they found. */
interface Told {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly ancestorTitles: readonly string[];
      readonly status: string;
    }[];
  }[];
}

/** The tests that tt-train's own configs are read by; they are not part of the project. */
const corpusTest = 'test/unit/check/corpus.test.ts';
const files = [
  'test/unit/dialects/scalar-rows.test.ts',
  'test/unit/trainers/load-lesson-configs.test.ts',
  corpusTest,
  'test/unit/native/native-law.test.ts',
  'test/unit/native/layout-law.test.ts',
  'test/unit/check/abort-law.test.ts',
  'test/fuzz/fuzz.test.ts',
];

if (!existsSync('../shared/corpus')) {
  console.error(
    'The configs that ship with tt-train are not at hand in ../shared/corpus: nothing is written.',
  );
  process.exit(1);
}
const room = mkdtempSync(path.join(tmpdir(), 'evidence-'));
const report = path.join(room, 'report.json');
try {
  execFileSync('node_modules/.bin/vitest', ['run', ...files, '--reporter=json', `--outputFile=${report}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // All that there is, from the seed that is always the same.
    env: { ...process.env, TRAINYARD_FULL: '1', TRAINYARD_SEED: '' },
  });
  const told: Told = JSON.parse(readFileSync(report, 'utf8'));
  const passed = told.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed')
      .map(({ title, ancestorTitles }) => ({
        file: path.relative('.', name),
        title,
        under: ancestorTitles.join(' '),
      })),
  );
  const of = (file: string) => passed.filter((one) => one.file === file);
  const [scalars = '', contracts = '', , nativeLaw = '', layoutLaw = '', abortLaw = '', fuzz = ''] = files;
  const kinds = Object.groupBy(
    of(scalars).filter(({ title }) => title.includes(' of ')),
    ({ title, under }) => `${under}: ${title.slice(0, title.indexOf(' of '))}`,
  );
  const corpus = of(corpusTest).filter(({ title }) => title.startsWith('../shared/corpus/'));
  const evidence = {
    dialects: Object.entries(kinds).map(([how, rows]) => ({ how, agree: rows?.length ?? 0 })),
    contracts: of(contracts).flatMap(({ title }) => {
      const [, config, target, outcome] = /^(.+?) on (\w+): (.+)$/s.exec(title) ?? [];
      const named = Object.entries(targets).find(([name]) => name === target)?.[1];
      return outcome === undefined || named === undefined
        ? []
        : [{ config, target: `${named.trainer} ${named.release}`, outcome }];
    }),
    corpus: {
      files: globSync('../shared/corpus/*/*/*.yaml').length,
      checks: corpus.length,
    },
    laws: [...of(nativeLaw), ...of(layoutLaw), ...of(abortLaw)]
      .map(({ title, under }) => (under === '' ? title : `${under}: ${title}`))
      .filter((title) => title.includes('seed')),
    fuzz: of(fuzz)
      .filter(({ under }) => under !== '')
      .map(({ title, under }) => `${under}: ${title}`),
  };
  writeFileSync('content/evidence.generated.json', `${JSON.stringify(evidence, null, 2)}\n`);
} finally {
  rmSync(room, { recursive: true });
}
