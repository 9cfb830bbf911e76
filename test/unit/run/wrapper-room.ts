import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A folder with ./run, nothing of the site, and programs of our own making on the PATH; no test of it touches the network. */
export interface WrapperRoom {
  readonly folder: string;
  /** Runs the wrapper with only our programs, and the system's plain tools, on the PATH. */
  run(args: readonly string[], options?: RunOptions): Outcome;
  /** The same, without waiting; resolves to the exit status. */
  start(args: readonly string[]): Promise<number | null>;
  /** Puts a program on the PATH: a bash script. */
  program(name: string, script: string): void;
  write(path: string, text: string): void;
  /** The lines that our programs wrote into `calls`, in order. */
  calls(): string[];
  remove(): void;
}

export interface RunOptions {
  readonly cwd?: string;
  /** The path by which it is called. */
  readonly as?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What ./run and our programs call beside node and npm, and every Linux and macOS has. */
const plainTools =
  'bash cat chmod cmp cp dirname env gzip id ln mkdir mktemp mv readlink rm sleep tar tr uname'.split(' ');

export function makeWrapperRoom(): WrapperRoom {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trainyard-run-')));
  const programs = join(folder, 'programs');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const env = { PATH: programs, HOME: folder, CALLS: join(folder, 'calls') };
  mkdirSync(programs);
  for (const tool of plainTools) symlinkSync(whereIs(tool), join(programs, tool));
  cpSync(join(project, 'run'), join(folder, 'our project/run'));
  cpSync(join(project, 'scripts/setup'), join(folder, 'our project/scripts/setup'), { recursive: true });
  write('our project/package-lock.json', '{}');
  return {
    folder,
    write,
    run: (args, { cwd = folder, as = join(folder, 'our project/run'), env: more = {} } = {}) => {
      const { status, stdout, stderr } = spawnSync(as, args, {
        cwd,
        env: { ...env, ...more },
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    start: (args) =>
      new Promise((resolve) => {
        spawn(join(folder, 'our project/run'), args, { cwd: folder, env, stdio: 'ignore' }).on(
          'close',
          resolve,
        );
      }),
    program: (name, script) => {
      rmSync(join(programs, name), { force: true });
      writeFileSync(join(programs, name), `#!/usr/bin/env bash\n${script}\n`);
      chmodSync(join(programs, name), 0o755);
    },
    calls: () =>
      readFileSync(join(folder, 'calls'), { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function whereIs(tool: string): string {
  const found = spawnSync('bash', ['-c', 'command -v "$1"', 'bash', tool], {
    encoding: 'utf8',
  }).stdout.trim();
  if (found === '') throw new Error(`${tool} is not on the PATH`);
  return found;
}
