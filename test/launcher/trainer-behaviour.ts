/** How a stand-in for a trainer behaves besides what its config says; it reads this as JSON from FAKE_TRAINER. */
export interface TrainerBehaviour {
  /** It makes at most so many steps, whatever max_steps says; 3 where nothing is said. */
  readonly steps?: number;
  /** The losses it prints; "nan" and "inf" too. */
  readonly losses?: readonly string[];
  /** What it writes besides, after the step that is the key: bars, bytes, half a line. 0 is before the first step. */
  readonly noise?: Readonly<Record<number, string>>;
  /** So many lines that say nothing, after the first step. */
  readonly flood?: number;
  /** After this step something befalls it. 0 is before the first step. */
  readonly at?: number;
  readonly befalls?: 'exit' | 'signal' | 'hang';
  /** Its last words, on standard error. */
  readonly text?: string;
  readonly code?: number;
  readonly signal?: 'SIGKILL' | 'SIGSEGV' | 'SIGABRT' | 'SIGTERM';
  /** It catches the signal it waits for, and ends with this code. */
  readonly catches?: number;
}

/** What a stand-in leaves of one run: what it was given, and what it made of it. */
export interface TrainerRecord {
  readonly program: string;
  readonly pid: number;
  readonly arguments: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The config that it read: where, and its bytes in base64. */
  readonly config?: string;
  readonly text?: string;
  /** What it holds, by path. */
  readonly held?: Readonly<Record<string, unknown>>;
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly model?: string;
  readonly data?: string;
  /** The checkpoint it went on from, and its step. */
  readonly resumedFrom?: readonly [path: string, step: number] | null;
  /** It found no config and took its defaults. */
  readonly defaults?: true;
}

/** How importing the packages goes (machine.md); read from FAKE_IMPORT. */
export type ImportBehaviour = 'no-ttnn' | 'no-ttml' | 'bad-cast' | 'undefined-symbol' | 'other-ttml' | 'dies';
