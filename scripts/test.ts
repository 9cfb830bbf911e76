// ./run test [STEP...]: every step in turn, each one's own words only where it fails, and one line of totals at the end.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Tally, tallyVariable } from './tally.ts';
import { type Step, steps } from './test-steps.ts';

const names = steps.map((step) => step.name);
const chosen = process.argv.slice(2);
const stranger = chosen.find((name) => !names.includes(name));
if (stranger !== undefined) {
  console.error(`There is no step ${stranger}; the steps are ${names.join(', ')}.`);
  process.exit(2);
}

const room = mkdtempSync(join(tmpdir(), 'trainyard-test-'));
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  // What is tested is the site at /, whatever a deployment on this machine may have set.
  BASE_PATH: '',
  SITE_URL: '',
  // The programs' words are kept and shown later, so they cannot see that a terminal shows them.
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  E2E_PORT: process.env.E2E_PORT ?? String(await freePort()),
};

const tallies = new Map<string, Tally>();
for (const step of steps) {
  if (chosen.length > 0 && !chosen.includes(step.name)) continue;
  console.log(`${step.name}: ${step.purpose}`);
  const started = performance.now();
  const tally = await run(step);
  tallies.set(step.name, tally);
  console.log(`  ${totals(tally)} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
rmSync(room, { recursive: true, force: true });

const all: Tally = {
  passed: sum((tally) => tally.passed),
  failed: sum((tally) => tally.failed),
  skipped: [...tallies.values()].flatMap((tally) => tally.skipped),
};
if (all.skipped.length > 0) console.log('\nSkipped:');
for (const { name, reason } of all.skipped) console.log(`  ${name}${reason === '' ? '' : `: ${reason}`}`);
console.log(`\n${totals(all)}`);
process.exit(all.failed > 0 ? 1 : 0);

async function run(step: Step): Promise<Tally> {
  if (step.needs !== undefined && (tallies.get(step.needs)?.failed ?? 0) > 0)
    return { passed: 0, failed: 0, skipped: [{ name: step.name, reason: `the ${step.needs} failed` }] };
  if (step.name === 'e2e' && environment.CHROMIUM_PATH === '') {
    console.log(
      'There is no Chromium here and none could be installed; install one, or set CHROMIUM_PATH to yours.',
    );
    return { passed: 0, failed: 1, skipped: [] };
  }
  const tallyFile = join(room, `${step.name}.json`);
  let succeeded = true;
  for (const command of step.commands) {
    const { status, words } = await execute(command, { ...environment, [tallyVariable]: tallyFile });
    if (status === 0) continue;
    succeeded = false;
    const shown = process.stdout.isTTY ? words : stripVTControlCharacters(words);
    console.log(`${command.join(' ')} failed (${status}):\n${shown}`);
  }
  if (step.counts !== true) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: [] };
  // A runner that leaves no tally, or fails without a failed test, has crashed; that is one failure too.
  const counted = readTally(tallyFile) ?? { passed: 0, failed: 1, skipped: [] };
  return { ...counted, failed: Math.max(counted.failed, succeeded ? 0 : 1) };
}

function execute(
  [program = '', ...rest]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | string; words: string }> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules/.bin', program), rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    const keep = (chunk: string) => {
      words += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ status: error.message, words }));
    child.on('close', (code, signal) => resolve({ status: code ?? signal ?? 'no status', words }));
  });
}

function readTally(path: string): Tally | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function sum(count: (tally: Tally) => number): number {
  return [...tallies.values()].reduce((total, tally) => total + count(tally), 0);
}

function totals(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped`;
}

/** A port that nobody listens on, so that two checkouts can be tested at once. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(address),
      );
    });
  });
}
