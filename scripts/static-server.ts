import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { headersAt } from './headers-at.ts';

/** What a static host would say each kind of file is. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.sh': 'text/x-shellscript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
};

export interface StaticSite {
  /** The folder that holds the built pages. */
  readonly folder: string;
  /** The path the site was built for; `/` or `/trainyard/`. */
  readonly base: string;
}

/**
 * Serves a built site as a static host would that reads its `_headers`, on this machine alone: on 127.0.0.1, and on ::1
 * where there is one, since `localhost` may mean either. Rejects with EADDRINUSE where one of the two is taken.
 */
export async function serveStaticSite(site: StaticSite, port: number): Promise<readonly Server[]> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    respond(site, request, response).catch(() => response.destroy());
  };
  const first = await listen(createServer(answer), port, '127.0.0.1');
  try {
    return [first, await listen(createServer(answer), port, '::1')];
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') return [first];
    first.close();
    throw error;
  }
}

/** The code of a system's error, such as EADDRINUSE. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

async function respond(site: StaticSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await find(site, request.url ?? '/');
  if (found === null) {
    response.writeHead(404).end();
    return;
  }
  if ('redirect' in found) {
    response.writeHead(302, { location: found.redirect }).end();
    return;
  }
  const headers = {
    ...(await ownHeaders(site, request.url ?? '/')),
    'content-type': types[extname(found.path)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    etag: found.etag,
  };
  if (found.status === 200 && request.headers['if-none-match'] === found.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(found.status, { ...headers, 'content-length': found.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** What the site's own file asks for at an address; nothing where it has no such file. */
async function ownHeaders({ folder }: StaticSite, address: string): Promise<Record<string, string>> {
  const file = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return headersAt(address.split('?', 1)[0] ?? '/', file);
}

type Found =
  | { readonly status: 200 | 404; readonly path: string; readonly size: number; readonly etag: string }
  | { readonly redirect: string };

/** Null where there is neither the file nor a page that says so. */
async function find({ folder, base }: StaticSite, address: string): Promise<Found | null> {
  const [path = '/', query] = address.split('?', 2);
  const inside = insidePath(path, base);
  if (inside !== null) {
    const file = join(folder, inside);
    const found = await describe(inside.endsWith('/') ? join(file, 'index.html') : file, 200);
    if (found !== null) return found;
    if (!inside.endsWith('/') && (await describe(join(file, 'index.html'), 200)) !== null)
      return { redirect: `${path}/${query === undefined ? '' : `?${query}`}` };
  }
  return describe(join(folder, '404.html'), 404);
}

/** The path below the base, or null where the address is broken, outside the base, or climbs out of the folder. */
function insidePath(path: string, base: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    const climbs = /\0|\/\//.test(decoded) || decoded.split('/').includes('..');
    return decoded.startsWith(base) && !climbs ? decoded.slice(base.length - 1) : null;
  } catch {
    return null;
  }
}

async function describe(path: string, status: 200 | 404): Promise<Found | null> {
  const facts = await stat(path).catch(() => null);
  if (facts === null || !facts.isFile()) return null;
  return {
    status,
    path,
    size: facts.size,
    etag: `"${facts.size.toString(36)}-${facts.mtimeMs.toString(36)}"`,
  };
}
