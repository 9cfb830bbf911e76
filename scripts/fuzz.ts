import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mostMemory, peakMemory } from '../test/fuzz/bounds.ts';
import { oversized, repeated } from '../test/fuzz/extremes.ts';
import { casesOf, type FuzzReport, fuzz, randomCases } from '../test/fuzz/fuzz.ts';
import { yamlSuite } from '../test/fuzz/yaml-suite.ts';

/**
 * `./run fuzz [--cases N] [--seed N]`: hostile texts for all that takes texts; the nightly form is 100,000 random cases,
 * after the texts past all proportion and the inputs of the YAML test suite.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261122' },
  },
});
const cases = wholeNumber('--cases', values.cases);
const seed = wholeNumber('--seed', values.seed);
const starts = globSync(['content/{templates,scenarios,models}/*.yaml', '../shared/corpus/**/*.yaml'])
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

let failed = 0;

const named = [
  { what: 'inputs of the YAML test suite', texts: yamlSuite },
  { what: 'things past all proportion', texts: oversized },
  { what: 'texts of 250,000 characters', texts: repeated(250_000) },
  { what: 'texts of 10 MB', texts: repeated(10_000_000) },
];
for (const { what, texts } of named) {
  const report = await fuzz(casesOf(texts));
  tell(`${report.cases} ${what}`, report);
}

/** Few at a time, so that only a failure's text stays in memory. */
const portion = 2_000;
for (let done = 0; done < cases; done += portion) {
  const count = Math.min(portion, cases - done);
  tell(
    `${done + count} random cases from seed ${seed}`,
    await fuzz(randomCases({ cases: count, seed: seed + done, starts })),
  );
}
const peak = peakMemory();
console.log(
  `${failed} failures; at most ${peak} MiB, limit ${mostMemory}${peak > mostMemory ? ' OVER' : ''}`,
);
process.exitCode = failed > 0 || peak > mostMemory ? 1 : 0;

function tell(what: string, { answers, failures, slowest, digest }: FuzzReport): void {
  failed += failures.length;
  for (const { subject, what: fault, case: one } of failures.slice(0, 5))
    console.log(`${subject}: ${fault}\n  ${one}`);
  const { milliseconds, subject, length } = slowest;
  console.log(
    `${what}: ${answers} answers, digest ${digest}; slowest ${Math.round(milliseconds)} ms (${subject}, ${length} characters); ${peakMemory()} MiB`,
  );
}

function wholeNumber(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  console.error(`Expected ${option} to be a whole number, found "${text}".`);
  process.exit(2);
}
