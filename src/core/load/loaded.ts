import type { Span } from '../diagnostic.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';

/** What a trainer holds for one key, and where it has it from. */
export interface LoadedKey {
  readonly value: LoadedValue;
  readonly from: 'config' | 'base file' | 'default';
}

/** What a trainer holds after loading a config, or its abort. */
export type Loaded =
  | { readonly status: 'ok'; readonly values: Readonly<Record<string, LoadedKey>> }
  | LoadAbort;

export interface LoadAbort {
  readonly status: 'abort';
  /** The trainer's own text, unless it is in ours. */
  readonly message: string;
  /** A loader has many texts for a fault of YAML; which one it has for this is not known, and the message says what is wrong. */
  readonly inOurWords?: true;
  /** The key at which it stops, and its place, where one key is to blame. */
  readonly path?: string;
  readonly span?: Span;
}

/** Stops a load; caught where the load began. No Error, because a stack trace would cost more than the load. */
export class Abort {
  readonly message: string;
  readonly path: string | undefined;
  readonly span: Span | undefined;
  readonly inOurWords: boolean;

  constructor(message: string, path?: string, span?: Span, inOurWords = false) {
    this.message = message;
    this.path = path;
    this.span = span;
    this.inOurWords = inOurWords;
  }
}

/** Runs a load to its end or its abort. */
export function loadOrAbort(load: () => Readonly<Record<string, LoadedKey>>): Loaded {
  try {
    return { status: 'ok', values: load() };
  } catch (error) {
    if (!(error instanceof Abort)) throw error;
    const { message, path, span, inOurWords } = error;
    return {
      status: 'abort',
      message,
      ...(inOurWords ? { inOurWords } : {}),
      ...(path ? { path } : {}),
      ...(span ? { span } : {}),
    };
  }
}
