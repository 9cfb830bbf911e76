import type { Span } from '../diagnostic.ts';
import type { LoadedValue } from './contract.ts';

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
  /** The trainer's own text. */
  readonly message: string;
  /** The key at which it stops, and its place, where one key is to blame. */
  readonly path?: string;
  readonly span?: Span;
}

/** Stops a load; caught where the load began. No Error, because a stack trace would cost more than the load. */
export class Abort {
  readonly message: string;
  readonly path: string | undefined;
  readonly span: Span | undefined;

  constructor(message: string, path?: string, span?: Span) {
    this.message = message;
    this.path = path;
    this.span = span;
  }
}

/** Runs a load to its end or its abort. */
export function loadOrAbort(load: () => Readonly<Record<string, LoadedKey>>): Loaded {
  try {
    return { status: 'ok', values: load() };
  } catch (error) {
    if (!(error instanceof Abort)) throw error;
    const { message, path, span } = error;
    return { status: 'abort', message, ...(path ? { path } : {}), ...(span ? { span } : {}) };
  }
}
