import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { startEngine } from './engine.ts';
import { type Ended, type Running, startScript } from './running.ts';
import type { ImportBehaviour, TrainerBehaviour, TrainerRecord } from './trainer-behaviour.ts';
import { boardReport, type FakeBoard } from './tree/boards.ts';
import { makeTree, type TreeOptions } from './tree/make-tree.ts';

/** A reader's machine: a folder with a tt-metal tree, files of the reader, and nothing else on the PATH but coreutils. */
export interface Room {
  readonly folder: string;
  /** The root of the tt-metal tree; its path is as awkward as paths get. */
  readonly tree: string;
  /** Where the reader stands when the script is called; runs come into `runs` in it. */
  readonly work: string;
  readonly environment: Record<string, string>;
  /** Runs the script to its end. */
  run(script: string, words?: readonly string[], options?: RunOptions): Promise<Ended>;
  start(script: string, words?: readonly string[], options?: RunOptions): Running;
  /** Writes a file into the reader's folder, and gives its path. */
  write(path: string, text: string | Uint8Array): string;
  read(path: string): string;
  /** Puts a program on the PATH: the text of a shell script. */
  program(name: string, text: string): void;
  board(board: FakeBoard | null, options?: BoardOptions): void;
  /** What the trainers left, in the order in which they ran. */
  records(): readonly TrainerRecord[];
  remove(): void;
}

export interface BoardOptions {
  /** What older versions of tt-smi print before their JSON. */
  readonly progress?: string;
  /** Somebody else's program is on the devices. */
  readonly isBusy?: boolean;
}

export interface RunOptions {
  readonly trainer?: TrainerBehaviour;
  readonly imports?: ImportBehaviour;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Without it a program that stops with every config is started all the same: the stand-ins do train. */
  readonly isRefused?: boolean;
  /** Without it the tree is named by --tree. */
  readonly findsTree?: boolean;
  /** Another bash than the first of the PATH. */
  readonly bash?: string;
  /** How the script's file is called. */
  readonly as?: string;
}

/** Quotes, a dollar, a backslash, spaces and letters of three alphabets: nothing of it may mean anything to anybody. */
export const awkwardName = 'it\'s a "tree" $x `y` \\ ünï 木';

/** Programs of the GNU coreutils that a script may want; on macOS those of them that are there. */
const coreutils =
  'basename cat chmod comm cp cut date dd df dirname echo env expr false fold head id ln ls mkdir mkfifo mktemp mv nl nohup od paste printf pwd readlink realpath rm rmdir seq sleep sort split stat stdbuf stty sync tac tail tee test timeout touch tr true tsort tty uname uniq wc'.split(
    ' ',
  );

export function makeRoom(options: TreeOptions, name: string = awkwardName): Room {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trainyard-launch-')));
  const tree = join(folder, name);
  const work = join(folder, 'work');
  const programs = join(folder, 'programs');
  const home = join(folder, 'home');
  const scripts = join(folder, 'scripts');
  for (const path of [tree, work, programs, home, scripts]) mkdirSync(path, { recursive: true });
  for (const tool of ['bash', 'sh', ...coreutils]) link(tool, programs);
  makeTree(tree, options);
  const record = join(folder, 'record');
  const engine = startEngine(join(folder, 'engine'));
  const environment = {
    PATH: programs,
    HOME: home,
    LANG: 'C.UTF-8',
    FAKE_RECORD: record,
    FAKE_ENGINE: join(folder, 'engine'),
  };
  const started: Running[] = [];

  const room: Room = {
    folder,
    tree,
    work,
    environment,
    start: (
      script,
      words = [],
      { trainer, imports, env = {}, cwd = work, findsTree, bash, as, isRefused } = {},
    ) => {
      const file = join(scripts, as ?? 'launch.sh');
      // Several may be started at once, and bash reads a script as it goes.
      if (!existsSync(file) || readFileSync(file, 'utf8') !== script) writeFileSync(file, script);
      const running = startScript({
        bash: bash ?? join(programs, 'bash'),
        file,
        words: [
          ...(findsTree === true ? [] : ['--tree', tree]),
          ...(isRefused !== true && script.includes('starts_anyway') ? ['--start-anyway'] : []),
          ...words,
        ],
        cwd,
        env: {
          ...environment,
          ...(trainer === undefined ? {} : { FAKE_TRAINER: JSON.stringify(trainer) }),
          ...(imports === undefined ? {} : { FAKE_IMPORT: imports }),
          ...env,
        },
      });
      started.push(running);
      return running;
    },
    run: (...call) => room.start(...call).ended,
    write: (path, text) => {
      const file = join(work, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    read: (path) => readFileSync(join(work, path), 'utf8'),
    program: (tool, text) => {
      const file = join(programs, tool);
      rmSync(file, { force: true });
      writeFileSync(file, `#!/bin/sh\n${text}\n`);
      chmodSync(file, 0o755);
    },
    board: (board, { progress = '', isBusy = false } = {}) => {
      const report = join(folder, 'tt-smi.json');
      if (board === null) return rmSync(join(programs, 'tt-smi'), { force: true });
      writeFileSync(report, `${progress}${boardReport(board, isBusy)}`);
      room.program('tt-smi', `test "$*" = -s || exit 2\nexec cat '${report}'`);
    },
    records: () => {
      if (!existsSync(record)) return [];
      const lines = readFileSync(record, 'utf8').trimEnd().split('\n');
      return merged(lines.map((line): TrainerRecord => JSON.parse(line)));
    },
    remove: () => {
      engine.close();
      for (const running of started) running.kill();
      for (const { pid } of room.records()) killLeftover(pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return room;
}

/** A trainer leaves what it knows as it goes; one process is one record. */
function merged(records: readonly TrainerRecord[]): readonly TrainerRecord[] {
  const byProcess = new Map<number, TrainerRecord>();
  for (const one of records) byProcess.set(one.pid, { ...byProcess.get(one.pid), ...one });
  return [...byProcess.values()];
}

/** The system's own bash is the oldest one around: on macOS it is 3.2, whatever else is installed. */
function link(tool: string, programs: string): void {
  const path = ['/bin', ...(process.env.PATH ?? '').split(delimiter)]
    .map((folder) => join(folder, tool))
    .find((file) => existsSync(file));
  if (path !== undefined) symlinkSync(path, join(programs, tool));
}

/** Whether a process is still there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function killLeftover(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended, as it should.
  }
}
