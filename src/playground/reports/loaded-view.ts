import {
  type CheckResult,
  contractOf,
  isSameValue,
  type LoadedKey,
  type LoadedValue,
  native,
  placeOfKey,
  shortestFloat32,
  supportWhenAsked,
  type Target,
  trainers,
  type WrittenKey,
  writtenKeys,
} from '../../core/index.ts';
import type { Subject } from '../worker/protocol.ts';
import { checkOptions } from './check-options.ts';
import type { Place, PlaceOf } from './place.ts';

/**
 * How what a trainer holds goes with what is written.
 * - `as-written`: the same.
 * - `changed`: another value or another type.
 * - `passed-over`: something is written, and the trainer holds its default all the same.
 * - `base-file`: nothing is written, and the trainer's own base file says it.
 * - `default`: nothing is written, and the trainer's default holds.
 */
export type HeldMark = 'as-written' | 'changed' | 'passed-over' | 'base-file' | 'default';

export interface HeldRow {
  readonly path: string;
  /** As it stands in the text; null where it does not. */
  readonly written: string | null;
  readonly place: Place | null;
  readonly holds: string;
  readonly from: LoadedKey['from'];
  readonly mark: HeldMark;
  /** What the value became, where its type is another: "a text". */
  readonly became: string | null;
}

export interface UnreadRow {
  readonly path: string;
  readonly written: string;
  readonly place: Place;
  /** The key that this release reads in its place: `optimizer.lr`. */
  readonly instead: string | null;
}

/** What the view "What the trainer holds" shows. */
export type LoadedView =
  | { readonly status: 'unfollowed' }
  | {
      readonly status: 'abort';
      readonly message: string;
      readonly inOurWords: boolean;
      readonly place: Place | null;
      /** Whether the launcher makes something of the config that does load. */
      readonly isLaunched: boolean;
    }
  | {
      readonly status: 'ok';
      readonly rows: readonly HeldRow[];
      /** The first ones, at most `unreadAtMost`. */
      readonly unread: readonly UnreadRow[];
      readonly unreadCount: number;
    };

const unreadAtMost = 100;

/** Puts what the trainer holds beside what the text says, key by key. */
export function loadedViewOf(request: Subject, loaded: CheckResult['loaded'], placeOf: PlaceOf): LoadedView {
  const { text, target } = request;
  if (loaded === null) return { status: 'unfollowed' };
  const written = writtenKeys(text, trainers[target.trainer].loader);
  if (loaded.status === 'abort') {
    const { message, inOurWords = false, path } = loaded;
    const { span = path === undefined ? undefined : placeOfKey(written, path) } = loaded;
    const isLaunched = native(target, text, checkOptions(request)).status === 'ok';
    return { status: 'abort', message, inOurWords, place: span ? placeOf(span) : null, isLaunched };
  }
  const rows = Object.entries(loaded.values).map(([path, held]) =>
    heldRow(path, held, written.keys.get(path), placeOf),
  );
  const unread = [...written.keys.values()].filter(({ path }) => !Object.hasOwn(loaded.values, path));
  return {
    status: 'ok',
    rows,
    unread: unread.slice(0, unreadAtMost).map((key) => ({
      path: key.path,
      written: key.value === undefined ? 'a section' : shortened(key.text),
      place: placeOf(key.span),
      instead: insteadOf(target, key.path),
    })),
    unreadCount: unread.length,
  };
}

function heldRow(path: string, held: LoadedKey, key: WrittenKey | undefined, placeOf: PlaceOf): HeldRow {
  const mark = markOf(held, key);
  return {
    path,
    written: key ? shortened(key.text) : null,
    place: key ? placeOf(key.span) : null,
    holds: valueText(held.value),
    from: held.from,
    mark,
    became: mark === 'changed' ? becameOf(held.value, key?.value) : null,
  };
}

function markOf({ value, from }: LoadedKey, key: WrittenKey | undefined): HeldMark {
  if (from === 'config') return key === undefined || isSameValue(value, key.value) ? 'as-written' : 'changed';
  if (key !== undefined && !isSameValue(value, key.value)) return 'passed-over';
  return from === 'base file' ? 'base-file' : 'default';
}

function becameOf(held: LoadedValue, written: LoadedValue | undefined): string | null {
  const type = typeWord(held);
  return written !== undefined && typeWord(written) === type ? null : type;
}

function typeWord(value: LoadedValue): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'a list';
}

/** In YAML's spelling, so that a text that looks like a number does not pass for one. */
function valueText(value: LoadedValue): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (typeof value === 'string') return shortened(JSON.stringify(value));
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** 0.0001 rather than 0.00009999999747378752, where that is all that 32 bits tell apart. */
function numberText(value: number): string {
  return String(Math.fround(value) === value ? shortestFloat32(value) : value);
}

function insteadOf({ trainer, release }: Target, path: string): string | null {
  const contract = contractOf(trainer, release);
  const support = contract ? supportWhenAsked(contract, path) : null;
  return support?.kind === 'layout' ? support.to.replace('training_config.', '') : null;
}

const longest = 80;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
