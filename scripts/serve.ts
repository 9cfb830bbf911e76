// Serves a built site: node scripts/serve.ts [--dir dist] [--port 4321] [--base /]. The end-to-end tests use it.
import { parseArgs } from 'node:util';
import { serveStaticSite } from './static-server.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
    base: { type: 'string', default: '/' },
  },
});

await serveStaticSite({ folder: values.dir, base: values.base }, Number(values.port));
console.log(`http://localhost:${values.port}${values.base}`);
