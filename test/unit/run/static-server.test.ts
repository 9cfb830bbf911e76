import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCode, serveStaticSite } from '../../../scripts/static-server.ts';

let folder: string;
let servers: readonly Server[];
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-site-'));
  mkdirSync(join(folder, 'dist/lesson'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  for (const [path, text] of Object.entries({
    'index.html': 'home',
    '404.html': 'lost',
    'lesson/index.html': 'lesson',
    'n150.yaml': 'a: 1',
    'n150.launch.sh': 'true',
    'x.js': '1',
    _headers: '/lesson/*\n  X-Whole: lesson\n/x.js\n  X-One: script\n',
  }))
    writeFileSync(join(folder, 'dist', path), text);
  servers = await serve('/');
  const address = servers[0]?.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

function serve(base: string, wantedPort = 0): Promise<readonly Server[]> {
  return serveStaticSite({ folder: join(folder, 'dist'), base }, wantedPort);
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly etag: string | undefined;
  readonly whole: unknown;
  readonly one: unknown;
  readonly text: string;
}

/** Asks as it is written: `fetch` would tidy `/../` away before it is sent. */
function ask(path: string, { method = 'GET', at = port, headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: at, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        const { 'content-type': type, location, etag, 'x-whole': whole, 'x-one': one } = response.headers;
        resolve({ status: response.statusCode, type, location, etag, whole, one, text });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('the static server', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'home'],
    ['/?q=1', 'text/html; charset=utf-8', 'home'],
    ['/lesson/', 'text/html; charset=utf-8', 'lesson'],
    ['/n150.yaml', 'text/yaml; charset=utf-8', 'a: 1'],
    ['/n150.launch.sh', 'text/x-shellscript; charset=utf-8', 'true'],
    ['/x.js', 'text/javascript; charset=utf-8', '1'],
  ])('gives %s as %s', async (path, type, text) => {
    expect(await ask(path)).toMatchObject({ status: 200, type, text });
  });

  test('sends a folder without its slash to the one with it', async () => {
    expect(await ask('/lesson?q=1')).toMatchObject({ status: 302, location: '/lesson/?q=1' });
  });

  test.each([
    ...[
      '/none',
      '/lesson/none/',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/lesson/../../secret.txt',
    ],
    ...['//n150.yaml', '/%00', '/%zz', '/index.html/'],
  ])('answers %s with the page for what is not there', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'lost' });
  });

  test.each([
    ['/', undefined, undefined],
    ['/lesson/', 'lesson', undefined],
    ['/lesson/?q=1', 'lesson', undefined],
    ['/lesson/none/', 'lesson', undefined],
    ['/x.js', undefined, 'script'],
  ])('sends with %s what _headers says of it', async (path, whole, one) => {
    expect(await ask(path)).toMatchObject({ whole, one });
  });

  test('answers HEAD without the text, and refuses to be written to', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
  });

  test('does not send again what has not changed', async () => {
    const { etag = '' } = await ask('/x.js');
    expect(await ask('/x.js', { headers: { 'if-none-match': etag } })).toMatchObject({
      status: 304,
      text: '',
    });
  });

  test('says that a port is taken', async () => {
    const code = await serve('/', port).then(
      () => 'free',
      (error: unknown) => errorCode(error),
    );
    expect(code).toBe('EADDRINUSE');
  });

  test('serves a site that was built for a path, and nothing beside it', async () => {
    const [server] = await serve('/trainyard/');
    const address = server?.address();
    const at = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await ask('/trainyard/lesson/', { at })).toMatchObject({ status: 200, text: 'lesson' });
    expect(await ask('/trainyard/lesson', { at })).toMatchObject({
      status: 302,
      location: '/trainyard/lesson/',
    });
    expect(await ask('/lesson/', { at })).toMatchObject({ status: 404 });
    server?.close();
  });
});
