// ./run measure: how long a check takes, and what the built pages weigh, against the budgets. Exit status 1 past one.
import { largestRatio, measureSpeed } from './measure/check-speed.ts';
import { besideLanguageServer, type SideBySide } from './measure/neighbour.ts';
import { pageBudgets } from './measure/page-budgets.ts';

let past = 0;

console.log('check() against the YAML parser alone, medians of interleaved rounds, warmed up');
table(
  ['lines', 'diagnostics', 'parse ms', 'check ms', 'ratio', 'limit'],
  [60, 500, 5000].map((lines) => {
    const speed = measureSpeed(lines);
    return [
      String(lines),
      String(speed.diagnostics),
      speed.parse.toFixed(2),
      speed.check.toFixed(2),
      speed.ratio.toFixed(2),
      limit(speed.ratio, largestRatio),
    ];
  }),
);

console.log('\ncheck() beside yaml-language-server with our JSON Schema, the same texts in the same run');
const besides: SideBySide[] = [];
for (const lines of [60, 500, 5000]) besides.push(await besideLanguageServer(lines));
table(
  ['lines', 'check ms', 'findings', 'server ms', 'findings'],
  besides.map(({ lines, ours, ourFindings, theirs, theirFindings }) => [
    String(lines),
    ours.toFixed(2),
    String(ourFindings),
    theirs.toFixed(2),
    String(theirFindings),
  ]),
);

console.log('\nWhat a browser loads, KiB in brotli, before anything on demand');
const budgets = pageBudgets('dist');
if (budgets === null) console.log('There is no built site in dist; ./run build makes one.');
else
  table(
    ['what', 'HTML', 'CSS', 'scripts', 'pictures', 'measured', 'limit'],
    budgets.map(({ what, weight, measured, most }) => [
      what,
      ...(weight === null
        ? ['', '', '', '']
        : [weight.html, weight.css, weight.js, weight.pictures].map(kibibytes)),
      kibibytes(measured),
      limit(measured / 1024, most),
    ]),
  );

process.exit(past > 0 ? 1 : 0);

/** The limit as a cell, told where it is passed. */
function limit(value: number, most: number): string {
  if (value <= most) return String(most);
  past += 1;
  return `${most}  OVER`;
}

function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** Columns as wide as their widest cell; the first one to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
}
