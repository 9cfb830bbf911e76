import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** `./run reproduce`: builds the site in two other folders, one after the other and without a cache, and compares each file. */
const room = mkdtempSync(path.join(tmpdir(), 'reproduce-'));
try {
  const [one, other] = ['one', 'a/deeper/folder'].map((name) => built(path.join(room, name)));
  const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  const differing = [...names].filter((name) => one?.get(name) !== other?.get(name)).sort();
  for (const name of differing) console.log(`differs: ${name}`);
  console.log(`${names.size} files, ${differing.length} of them differ between two builds`);
  process.exitCode = differing.length > 0 || names.size === 0 ? 1 : 0;
} finally {
  rmSync(room, { recursive: true, force: true });
}

/** The hash of each file that a copy of the sources is built into. */
function built(folder: string): Map<string, string> {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of tracked.split('\n').filter((name) => name !== '' && existsSync(name)))
    cpSync(file, path.join(folder, file));
  // Astro and Vite keep their caches in node_modules; the packages alone are taken.
  cpSync('node_modules', path.join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !/^node_modules\/\.(astro|vite)/.test(source),
  });
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const dist = path.join(folder, 'dist');
  const files = globSync('**', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(dist, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}
