import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../../src/cli/check-command.ts';
import { launcherCommand } from '../../../src/cli/launcher-command.ts';
import { nativeCommand } from '../../../src/cli/native-command.ts';
import { carryOut } from '../cli/carry-out.ts';
import { clean } from '../cli/run-check.ts';

// The tests in test/unit/cli call the commands in their own process. These start them as ./run does, once for each
// thing that only a process has; the packed program and the hook are started in their own tests.

const sources = fileURLToPath(new URL('../../../src/cli', import.meta.url));
/** Node 22 runs TypeScript only when asked, and then warns. */
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const folder = mkdtempSync(join(tmpdir(), 'trainyard-command-line-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'clean.yaml'), clean);
writeFileSync(join(folder, 'unknown.yaml'), clean + unknownKeys(3_000));

function unknownKeys(count: number): string {
  return Array.from({ length: count }, (_, at) => `unknown_${at}: 1\n`).join('');
}

/** Starts a command in the folder. Without a reader its output is a broken pipe once the first of it has come. */
async function start(
  name: string,
  words: readonly string[],
  { input = '', hasReader = true }: { input?: string; hasReader?: boolean } = {},
) {
  const child = spawn(process.execPath, [...flags, join(sources, `${name}.ts`), ...words], { cwd: folder });
  child.stdin.end(input);
  if (!hasReader) child.stdout.once('data', () => child.stdout.destroy());
  const [out, err, [status]] = await Promise.all([
    hasReader ? text(child.stdout) : '',
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status, out, err };
}

describe('a command that is started says and ends as it does in process', () => {
  test.each([
    ['files that are named from where the caller stands', 'check', checkCommand, ['clean.yaml'], '', 0],
    ['standard input, and an error in it', 'check', checkCommand, ['-'], 'training_config: 1\n', 1],
    ['a call that is wrong', 'native', nativeCommand, ['--bord', 'n150', 'clean.yaml'], '', 2],
    ['a script', 'launcher', launcherCommand, ['clean.yaml'], '', 0],
  ] as const)('%s', async (_, name, command, words, input, status) => {
    const started = await start(name, words, { input });
    expect(started).toEqual(carryOut(command, { folder, words, input }));
    expect(started.status).toBe(status);
  });
});

test('where its reader has left, as behind `| head`, it ends without a trace, and with its own status', async () => {
  const words = ['--json', 'unknown.yaml'];
  const { status, out } = carryOut(checkCommand, { folder, words });
  // More than a pipe holds, so that some of it is written when nobody reads any more.
  expect(out.length).toBeGreaterThan(200_000);
  expect(await start('check', words, { hasReader: false })).toEqual({ status, out: '', err: '' });
});
