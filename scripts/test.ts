// ./run test [--full] [--seed N] [STEP...]: every step, two programs at a time, their own words only where they fail, and
// one line of totals at the end.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Cores } from './cores.ts';
import { type Tally, tallyVariable } from './tally.ts';
import { testOptions } from './test-options.ts';
import { type Command, type Step, steps } from './test-steps.ts';

const { chosen, isFull, seed } = understood();
if (seed !== null)
  console.log(`Seed ${seed}; ./run test ${isFull ? '--full ' : ''}--seed ${seed} repeats it.`);

const room = mkdtempSync(join(tmpdir(), 'trainyard-test-'));
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  // What is tested is the site at /, whatever a deployment on this machine may have set.
  BASE_PATH: '',
  SITE_URL: '',
  // test/scale.ts reads them.
  TRAINYARD_FULL: isFull ? '1' : '',
  TRAINYARD_SEED: seed === null ? '' : String(seed),
  // The programs' words are kept and shown later, so they cannot see that a terminal shows them.
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  E2E_PORT: process.env.E2E_PORT ?? String(await freePort()),
};

/** What a step has found, what it has to say, and how long it took. */
interface Outcome {
  readonly tally: Tally;
  readonly words: readonly string[];
  readonly seconds: number;
}

const started = performance.now();
const cores = new Cores();
const outcomes = new Map<string, Promise<Outcome>>();
for (const step of steps) {
  if (chosen.length > 0 && !chosen.includes(step.name)) continue;
  outcomes.set(step.name, told(step));
}
const ended = new Map<string, Outcome>();
for (const [name, outcome] of outcomes) ended.set(name, await outcome);
rmSync(room, { recursive: true, force: true });

const tallies = [...ended.values()].map(({ tally }) => tally);
const all: Tally = {
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.flatMap(({ skipped }) => skipped),
};
if (all.skipped.length > 0) console.log('\nSkipped:');
for (const { name, reason } of all.skipped) console.log(`  ${name}${reason === '' ? '' : `: ${reason}`}`);
const times = [...ended].map(([name, { seconds }]) => `${name} ${seconds.toFixed(0)}`);
console.log(`\nSeconds: ${times.join(', ')}; ${secondsSince(started).toFixed(0)} in all`);
console.log(`\n${totals(all)}`);
process.exit(all.failed > 0 ? 1 : 0);

function understood() {
  try {
    return testOptions(
      process.argv.slice(2),
      steps.map(({ name }) => name),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

/** Runs a step when it may begin, and tells of it when it has ended. */
async function told(step: Step): Promise<Outcome> {
  const { name, purpose, needs, after = [] } = step;
  const before = [...after, ...(needs === undefined ? [] : [needs])];
  await Promise.all(before.map((one) => outcomes.get(one)));
  const outcome = await run(step);
  for (const line of [`${name}: ${purpose}`, ...outcome.words]) console.log(line);
  console.log(`  ${totals(outcome.tally)} (${outcome.seconds.toFixed(1)} s)`);
  return outcome;
}

async function run(step: Step): Promise<Outcome> {
  const needed = step.needs === undefined ? undefined : await outcomes.get(step.needs);
  if (needed !== undefined && needed.tally.failed > 0) {
    const skipped = [{ name: step.name, reason: `the ${step.needs} failed` }];
    return { tally: { passed: 0, failed: 0, skipped }, words: [], seconds: 0 };
  }
  if (step.name === 'e2e' && environment.CHROMIUM_PATH === '') {
    const words = [
      'There is no Chromium here and none could be installed; install one, or set CHROMIUM_PATH to yours.',
    ];
    return { tally: { passed: 0, failed: 1, skipped: [] }, words, seconds: 0 };
  }
  const tallyFile = join(room, `${step.name}.json`);
  const words: string[] = [];
  let began = Number.POSITIVE_INFINITY;
  const carryOut = (command: Command) =>
    cores.on(async () => {
      began = Math.min(began, performance.now());
      const { status, words: said } = await execute(command, {
        ...environment,
        [tallyVariable]: tallyFile,
      });
      if (status === 0) return true;
      const shown = process.stdout.isTTY ? said : stripVTControlCharacters(said);
      words.push(`${command.join(' ')} failed (${status}):\n${shown}`);
      return false;
    });
  const isReady = step.first === undefined || (await carryOut(step.first));
  const successes = await Promise.all(step.commands.map(carryOut));
  const succeeded = isReady && successes.every((one) => one);
  const seconds = secondsSince(began);
  if (step.counts !== true) {
    const tally = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: [] };
    return { tally, words, seconds };
  }
  // A runner that leaves no tally, or fails without a failed test, has crashed; that is one failure too.
  const counted = readTally(tallyFile) ?? { passed: 0, failed: 1, skipped: [] };
  return { tally: { ...counted, failed: Math.max(counted.failed, succeeded ? 0 : 1) }, words, seconds };
}

function secondsSince(then: number): number {
  return (performance.now() - then) / 1000;
}

function execute(
  [program = '', ...rest]: Command,
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
