import { globSync, readFileSync } from 'node:fs';
import { inChromium } from './measure/in-chromium.ts';
import { pageReport } from './policy/page-report.ts';
import { refusalsOf } from './policy/refusals.ts';
import { textTable } from './text-table.ts';

/**
 * `./run policy`: each page of the built site with its Content-Security-Policy: what stands in the page itself, what the
 * policy lets in, what is wrong with it, and what Chromium refused while the page loaded; before them what the host sends.
 * Exit status 1 for anything wrong.
 */
const files = globSync('**/*.html', { cwd: 'dist' }).sort();
if (files.length === 0) {
  console.error('There is no built site in dist; ./run build makes one.');
  process.exit(2);
}
const reports = files.map((file) => ({
  file,
  report: pageReport(readFileSync(`dist/${file}`, 'utf8'), file.startsWith('playground/')),
}));
const refusals = await inChromium((browser, origin) => refusalsOf(browser, origin, files));

const withHashes = new Set(['script-src', 'style-src']);
console.log('What every page says, beside its own hashes:');
const common = reports[0]?.report.directives ?? new Map<string, readonly string[]>();
for (const [name, sources] of common)
  console.log(`  ${name} ${sources.filter((source) => !source.startsWith("'sha256-")).join(' ')}`);
console.log('\nWhat a host that reads _headers sends besides:');
for (const line of readFileSync('dist/_headers', 'utf8').trimEnd().split('\n'))
  console.log(`  ${line.replaceAll(/ 'sha256-[^']*'/g, '').replaceAll('; ', ';\n      ')}`);
console.log('\nWhat stands in each page, and what its policy lets in:');
console.log(
  textTable(
    [
      'page',
      'scripts',
      'hashes',
      'style sheets',
      'style attributes',
      'hashes',
      'any style',
      'else',
      'faults',
      'refused',
    ],
    reports.map(({ file, report }) => [
      `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      String(report.inlineScripts),
      hashesIn('script-src', report.directives),
      String(report.styleSheets),
      String(report.styleAttributes),
      hashesIn('style-src', report.directives),
      report.directives.get('style-src')?.includes("'unsafe-inline'") ? 'yes' : '',
      [...report.directives].every(
        ([name, sources]) => withHashes.has(name) || sources.join(' ') === common.get(name)?.join(' '),
      )
        ? 'as all'
        : 'DIFFERS',
      String(report.faults.length),
      refusals === null ? '' : String(refusals.get(file)?.length ?? 0),
    ]),
  ),
);
if (refusals === null) console.log('No Chromium was found; set CHROMIUM_PATH to yours for the last column.');

const wrong = reports.flatMap(({ file, report }) => [
  ...report.faults.map((fault) => `${file}: ${fault}`),
  ...(refusals?.get(file) ?? []).map((refusal) => `${file}: refused ${refusal}`),
]);
for (const line of wrong) console.log(line);
console.log(`\n${files.length} pages, ${wrong.length} things wrong`);
process.exitCode = wrong.length > 0 ? 1 : 0;

function hashesIn(name: string, directives: ReadonlyMap<string, readonly string[]>): string {
  return String(directives.get(name)?.filter((source) => source.startsWith("'sha256-")).length ?? 0);
}
