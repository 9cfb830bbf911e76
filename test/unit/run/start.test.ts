import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));

let other: Server;
let taken: number;
beforeAll(async () => {
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  taken = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  other.close();
});

/** In a folder without a site, so that a build would fail with other words. */
function start(...args: string[]): Promise<{ status: number | null; words: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: tmpdir() });
    let words = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        words += chunk;
      });
    child.on('close', (status) => resolve({ status, words }));
  });
}

test('a taken port is told before the build', async () => {
  expect(await start('--port', String(taken))).toEqual({
    status: 1,
    words: `Port ${taken} is taken by another program; choose a free one with ./run start --port N.\n`,
  });
});

test.each(['http', '0', '65536', '-1', '4321.5', ''])('%j is no port', async (port) => {
  expect(await start(`--port=${port}`)).toEqual({
    status: 2,
    words: `A port is a number from 1 to 65535; ${JSON.stringify(port)} is not.\n`,
  });
});

test.each([['--prot', '1'], ['--port'], ['4321']])('%j is not understood', async (...args) => {
  expect(await start(...args)).toEqual({ status: 2, words: 'usage: ./run start [--port N]\n' });
});
