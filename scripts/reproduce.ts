import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copySources } from './copy-sources.ts';

/** `./run reproduce`: builds the site in two other folders, one after the other and without a cache, and compares each file. */
const empty = Buffer.alloc(0);
const room = mkdtempSync(path.join(tmpdir(), 'reproduce-'));
try {
  const [one, other] = [built(path.join(room, 'one')), built(path.join(room, 'a/deeper/folder'))];
  const names = new Set([...one.keys(), ...other.keys()]);
  let differing = 0;
  for (const name of [...names].sort()) {
    const [first, second] = [one.get(name) ?? empty, other.get(name) ?? empty];
    if (first.equals(second)) continue;
    differing += 1;
    const at = first.findIndex((byte, place) => byte !== second[place]);
    console.log(`differs: ${name} from byte ${at}\n  ${excerpt(first, at)}\n  ${excerpt(second, at)}`);
  }
  console.log(`${names.size} files, ${differing} of them differ between two builds`);
  process.exitCode = differing > 0 || names.size === 0 ? 1 : 0;
} finally {
  rmSync(room, { recursive: true, force: true });
}

function excerpt(bytes: Buffer, at: number): string {
  return JSON.stringify(bytes.subarray(Math.max(0, at - 40), at + 80).toString('utf8'));
}

/** The files that a copy of the sources is built into. */
function built(folder: string): Map<string, Buffer> {
  copySources(folder);
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
      return [path.relative(dist, file), readFileSync(file)];
    }),
  );
}
