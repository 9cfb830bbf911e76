// ./run measure: how long a check takes, and what the built pages weigh, against the budgets. Exit status 1 past one.
// With --readme it also writes the table of the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { largestRatio, measureSpeed } from './measure/check-speed.ts';
import { longestTaskOfTyping, measureKeystrokes } from './measure/keystrokes.ts';
import { besideLanguageServer, type SideBySide } from './measure/neighbour.ts';
import { monacoLimit, monacoWeight, weighedPages } from './measure/page-budgets.ts';
import { isStill } from './measure/page-run.ts';
import { runPages } from './measure/run-pages.ts';
import { inKibibytes, weightTable, withTable } from './measure/weight-table.ts';
import { textTable } from './text-table.ts';

let past = 0;

const speeds = [60, 500, 5000].map(measureSpeed);
console.log('check() against the YAML parser alone, medians of interleaved rounds, warmed up');
tell(
  ['lines', 'diagnostics', 'parse ms', 'check ms', 'ratio', 'limit'],
  speeds.map(({ lines, diagnostics, parse, check, ratio }) => [
    String(lines),
    String(diagnostics),
    parse.toFixed(2),
    check.toFixed(2),
    ratio.toFixed(2),
    limit(ratio, largestRatio),
  ]),
);

console.log('\ncheck() beside yaml-language-server with our JSON Schema, the same texts in the same run');
const besides: SideBySide[] = [];
for (const lines of [60, 500, 5000]) besides.push(await besideLanguageServer(lines));
tell(
  ['lines', 'check ms', 'findings', 'server ms', 'findings'],
  besides.map(({ lines, ours, ourFindings, theirs, theirFindings }) => [
    String(lines),
    ours.toFixed(2),
    String(ourFindings),
    theirs.toFixed(2),
    String(theirFindings),
  ]),
);

const pages = weighedPages('dist');
if (pages.length === 0) console.log('\nThere is no built site in dist; ./run build makes one.');
else {
  const monaco = monacoWeight('dist');
  if (process.argv.includes('--readme'))
    writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), weightTable(pages, monaco)));
  const runs = await runPages(pages);
  const keystrokes = await measureKeystrokes([60, 500, 5000]);
  if (keystrokes !== null) {
    console.log(
      '\nTyping in the playground, ms a keystroke: until the worker has answered, until the letter is painted;',
    );
    console.log('the work of the main thread and its longest task, in processor time.');
    tell(
      ['lines', 'answer', 'slowest', 'paint', 'slowest', 'work', 'longest task', 'limit', 'editor'],
      keystrokes.map(({ lines, editor, longestTask, ...times }) => [
        String(lines),
        ...[times.answer, times.slowestAnswer, times.paint, times.slowestPaint, times.work, longestTask].map(
          (time) => time.toFixed(0),
        ),
        limit(longestTask, longestTaskOfTyping),
        editor,
      ]),
    );
    const { parse, check } = speeds.at(-1) ?? { parse: 0, check: 0 };
    console.log(
      `Reading only what has changed could save at most ${parse.toFixed(0)} of the ${check.toFixed(0)} ms of a check of 5,000 lines, in the`,
    );
    console.log(
      'worker, where nobody waits for them; at the length of a real config, less than one. So each check reads it all.',
    );
  }
  console.log(
    '\nWhat a browser loads, KiB in brotli, before anything on demand; the milliseconds for which the page',
  );
  console.log('does not answer at a quarter of this speed, in processor time; how far its parts shift.');
  if (runs === null)
    console.log('No Chromium was found; set CHROMIUM_PATH to yours for the last three columns.');
  tell(
    [
      'page',
      'HTML',
      'CSS',
      'scripts',
      'limit',
      'pictures',
      'total',
      'limit',
      'requests',
      'blocking',
      'limit',
      'shift',
    ],
    pages.map(({ address, weight, total, limits }) => {
      const run = runs?.get(address);
      return [
        address,
        inKibibytes(weight.html),
        inKibibytes(weight.css),
        inKibibytes(weight.js),
        limit(weight.js / 1024, limits.scripts),
        inKibibytes(weight.pictures),
        inKibibytes(total),
        limit(total / 1024, limits.total),
        ...(run === undefined
          ? ['', '', '', '']
          : [
              String(run.requests),
              run.blocking.toFixed(0),
              limit(run.blocking, limits.blocking),
              run.shift.toFixed(3) + (isStill(run) ? '' : '  MOVES'),
            ]),
      ];
    }),
  );
  console.log(
    `\nMonaco, which follows in the playground: ${inKibibytes(monaco)}, limit ${limit(monaco / 1024, monacoLimit)}`,
  );
}

process.exit(past > 0 ? 1 : 0);

/** The limit as a cell, told where it is passed. */
function limit(value: number, most: number): string {
  if (value <= most) return String(most);
  past += 1;
  return `${most} OVER`;
}

function tell(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(textTable(head, rows));
}
