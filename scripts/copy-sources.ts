import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';

/** Copies the sources of this project, as they are at the moment, into another folder. */
export function copySources(folder: string): void {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of tracked.split('\n').filter((name) => name !== '' && existsSync(name)))
    cpSync(file, path.join(folder, file));
}
