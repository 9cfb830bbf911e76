import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzz } from '../test/fuzz/fuzz.ts';

/** `./run fuzz [--cases N] [--seed N]`: hostile texts for all that takes texts; the nightly form is 100,000 cases. */
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

/** Few at a time, so that only a failure's text stays in memory. */
const portion = 2_000;
let failed = 0;
let answers = 0;
let slowest = { milliseconds: 0, subject: '', length: 0 };
for (let done = 0; done < cases; done += portion) {
  const report = await fuzz({
    cases: Math.min(portion, cases - done),
    seed: seed + done,
    starts,
    now: () => performance.now(),
  });
  answers += report.answers;
  failed += report.failures.length;
  if (report.slowest.milliseconds > slowest.milliseconds) slowest = report.slowest;
  for (const { subject, what, case: one } of report.failures.slice(0, 5))
    console.log(`${subject}: ${what}\n  ${JSON.stringify(one)}`);
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${cases} cases from seed ${seed}, ${answers} answers, ${failed} failures; slowest ${Math.round(slowest.milliseconds)} ms ` +
    `(${slowest.subject}, a text of ${slowest.length}); at most ${peak} MiB`,
);
process.exitCode = failed > 0 ? 1 : 0;

function wholeNumber(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  console.error(`Expected ${option} to be a whole number, found "${text}".`);
  process.exit(2);
}
