// ./run start: builds the site and serves it. The port is tried first, since nobody wants to wait for a build to learn
// that it is taken.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { errorCode, serveStaticSite } from './static-server.ts';

const site = { folder: 'dist', base: '/' };

function stop(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}

function readPort(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
    const port = Number(values.port);
    if (/^\d+$/.test(values.port) && port >= 1 && port <= 65535) return port;
    return stop(`A port is a number from 1 to 65535; ${JSON.stringify(values.port)} is not.`, 2);
  } catch {
    return stop('usage: ./run start [--port N]', 2);
  }
}

async function serve(port: number) {
  try {
    return await serveStaticSite(site, port);
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE')
      return stop(
        `Port ${port} is taken by another program; choose a free one with ./run start --port N.`,
        1,
      );
    return stop(`Port ${port} cannot be used (${errorCode(error)}); choose another one with --port N.`, 1);
  }
}

const port = readPort();
for (const server of await serve(port)) server.close();

console.error('Building the site.');
// An address of a deployment must not leak into the site that is served at /.
const build = spawnSync('node_modules/.bin/astro', ['build'], {
  encoding: 'utf8',
  env: { ...process.env, BASE_PATH: '', SITE_URL: '' },
});
if (build.status !== 0)
  stop(`${build.stdout}${build.stderr}\nThe site could not be built; the reason stands above.`, 1);

await serve(port);
console.log(`Trainyard is at http://localhost:${port}/ (Ctrl+C stops it)`);
