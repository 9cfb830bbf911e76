import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests themselves keep in a room. */
const stage: readonly string[] = ['engine', 'record', 'scripts'];

/** Every file and folder below, with what it holds, its mode and when it was changed. Equal snapshots: nothing was touched. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  const walk = (path: string): void => {
    if (stage.includes(path)) return;
    const { mode, mtimeNs } = lstatSync(join(folder, path), { bigint: true });
    const stats = `${mode.toString(8)} ${mtimeNs}`;
    if (lstatSync(join(folder, path)).isDirectory()) {
      all[`${path}/`] = stats;
      for (const name of readdirSync(join(folder, path))) walk(join(path, name));
    } else all[path] = `${stats} ${content(join(folder, path))}`;
  };
  walk('.');
  return all;
}

function content(path: string): string {
  if (lstatSync(path).isSymbolicLink()) return `-> ${readlinkSync(path)}`;
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
