/**
 * Keeps the playground and the visited pages for a reader without a network. A build has one cache, which holds its
 * own pages and assets and no others, so that a page never meets the engine of another build.
 */
import type { Build } from '../build.ts';
import { cachePrefix, offlinePage } from '../build.ts';
import { belongsTo } from './belongs-to.ts';

declare const self: ServiceWorkerGlobalScope;
declare const build: Build;

/** How long a page may take from the network, in milliseconds, where the one kept would do. */
const patience = 3000;

const base = new URL(self.registration.scope).pathname;
const prefix = cachePrefix(base);
const own = prefix + build.version;
const assets: ReadonlySet<string> = new Set(build.assets);
const kept: ReadonlySet<string> = new Set(build.kept);
const anyVariant = { ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base)) return;
  const path = pathname.slice(base.length);
  if (path.startsWith('_astro/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate') event.respondWith(page(event));
  else if (kept.has(path)) event.respondWith(file(request));
});

/** Takes what the playground needs, then the pages that the builds before had kept, as they are now. */
async function install(): Promise<void> {
  const before = await builds();
  await Promise.all(build.kept.map((path) => take(path)));
  for (const name of before) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const path = new URL(url).pathname.slice(base.length);
      const isGone = path.startsWith('_astro/') && !assets.has(path.slice('_astro/'.length));
      // Best effort: what cannot be taken now is kept at the next visit.
      if (!kept.has(path) && !isGone) await take(path).catch(() => {});
    }
  }
  await self.skipWaiting();
}

/** Serves the pages that are open already, and lets go of old builds, but for the last: its pages may still be open. */
async function activate(): Promise<void> {
  await self.clients.claim();
  for (const { url } of await self.clients.matchAll({ type: 'window' }))
    await take(new URL(url).pathname.slice(base.length)).catch(() => {});
  for (const name of (await builds()).slice(0, -1)) await caches.delete(name);
}

/** The caches of other builds, the oldest first. */
async function builds(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
}

/** Puts a file into the cache. Throws where there is none, or one of another build. */
async function take(path: string): Promise<void> {
  const address = base + path;
  const same = path.startsWith('_astro/') ? await caches.match(address, anyVariant) : undefined;
  const isKept = await keep(address, same ?? (await fetch(address, { cache: 'no-cache' })));
  if (!isKept) throw new Error(`There is no ${path} of build ${build.version}.`);
}

/** Keeps an answer of this build; false where it is none. */
async function keep(address: string, answer: Response): Promise<boolean> {
  const isWhole = answer.status === 200 && answer.type === 'basic' && !answer.redirected;
  if (!isWhole) return false;
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
  if (isPage && !belongsTo(await answer.clone().text(), base, assets)) return false;
  await (await caches.open(own)).put(address, answer);
  return true;
}

/** A file without a hash in its name: the network's, else the one kept. */
async function file(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await keptFile(new URL(request.url).pathname)) ?? Response.error();
  }
}

/** A name with a hash in it is looked for in all builds: a page of the last one may be open still. */
async function asset(request: Request): Promise<Response> {
  const same = await caches.match(request.url, anyVariant);
  if (same !== undefined) return same;
  const answer = await fetch(request);
  const name = new URL(request.url).pathname.slice(`${base}_astro/`.length);
  if (assets.has(name)) await keep(request.url, answer.clone());
  return answer;
}

/** The network's page; the one kept where there is no network, or a slow one; else the page that says so. */
async function page(event: FetchEvent): Promise<Response> {
  const { origin, pathname } = new URL(event.request.url);
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((answer) => keep(origin + pathname, answer.clone())).catch(() => {}));
  const ours = await keptFile(pathname);
  try {
    return await (ours === undefined ? fresh : Promise.race([fresh, soon(ours)]));
  } catch {
    if (ours !== undefined) return ours;
    // A host would lead from /playground to /playground/.
    if ((await keptFile(`${pathname}/`)) !== undefined) return Response.redirect(`${pathname}/`);
    return (await keptFile(base + offlinePage)) ?? Response.error();
  }
}

function soon(ours: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(resolve, patience, ours));
}

async function keptFile(address: string): Promise<Response | undefined> {
  return (await caches.open(own)).match(address, anyVariant);
}
