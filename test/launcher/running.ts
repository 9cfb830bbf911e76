import { spawn } from 'node:child_process';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A launcher that runs, in a process group of its own as in a terminal. */
export interface Running {
  readonly pid: number;
  /** Resolves when it has ended and nobody holds its output any more: every child of it is gone too. */
  readonly ended: Promise<Ended>;
  /** Resolves when its output, of both kinds, has such a text. */
  says(text: string | RegExp): Promise<void>;
  /** To the launcher alone, as `kill` does. */
  signal(name: NodeJS.Signals): void;
  /** To its process group, as Ctrl+C in a terminal does. */
  signalGroup(name: NodeJS.Signals): void;
  /** Nobody reads what it says any more: it writes into a broken pipe. */
  closeOutput(): void;
  /** Ends what is left of it. */
  kill(): void;
}

export interface Call {
  readonly bash: string;
  readonly file: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function startScript({ bash, file, words, cwd, env }: Call): Running {
  const child = spawn(bash, [file, ...words], {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${bash} cannot be started.`);
  let [out, err, isOver] = ['', '', false];
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    for (const look of waiting) look();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
    for (const look of waiting) look();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      isOver = true;
      for (const look of waiting) look();
      resolve({ code, signal, out, err });
    });
  });
  const signalGroup = (name: NodeJS.Signals) => {
    process.kill(-pid, name);
  };
  return {
    pid,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const isSaid = [out, err].some((said) =>
            typeof text === 'string' ? said.includes(text) : text.test(said),
          );
          if (!isSaid && !isOver) return;
          waiting.delete(look);
          if (isSaid) resolve();
          else reject(new Error(`It ended without having said ${String(text)}:\n${out}\n${err}`));
        };
        waiting.add(look);
        look();
      }),
    signal: (name) => {
      child.kill(name);
    },
    signalGroup,
    closeOutput: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    kill: () => {
      if (isOver) return;
      try {
        signalGroup('SIGKILL');
      } catch {
        // The group is gone.
      }
    },
  };
}
