import { type Deviation, type NativeForm, shortPath, type Written } from '../../core/index.ts';

/**
 * Where a key of the config goes: into the file that the trainer reads, to it as a flag, to the launcher, nowhere because it
 * is a note and something else decides, or nowhere though it asks for something.
 */
export type DestinationKind = 'trainer' | 'flag' | 'launcher' | 'note' | 'nowhere';

/** The keys that go one way, in the order of the config. */
export interface Destination {
  readonly kind: DestinationKind;
  readonly keys: readonly {
    readonly name: string;
    /** What it is called there; null where it keeps its name, or has none. */
    readonly as: string | null;
  }[];
}

const order: readonly DestinationKind[] = ['trainer', 'flag', 'launcher', 'note', 'nowhere'];

/** Sorts the keys that a config writes by where they go. */
export function destinationsOf(
  form: Pick<NativeForm, 'arguments' | 'deviations'>,
  written: Written,
): readonly Destination[] {
  const deviations = new Map(form.deviations.map((deviation) => [deviation.path, deviation]));
  const ways = [...written.keys.keys()].map((path) => wayOf(path, deviations.get(path), form.arguments));
  return order
    .map((kind) => ({
      kind,
      keys: ways.filter((way) => way.kind === kind).map(({ name, as }) => ({ name, as })),
    }))
    .filter(({ keys }) => keys.length > 0);
}

interface Way {
  readonly kind: DestinationKind;
  readonly name: string;
  readonly as: string | null;
}

function wayOf(path: string, deviation: Deviation | undefined, words: readonly string[]): Way {
  const name = shortPath(path);
  if (deviation === undefined) return { kind: 'trainer', name, as: null };
  switch (deviation.kind) {
    case 'not-honoured':
      return { kind: 'nowhere', name, as: null };
    case 'decided-elsewhere':
      return { kind: 'note', name, as: null };
    case 'launcher':
      return { kind: 'launcher', name, as: deviation.at ?? null };
    default: {
      const flag = flagOf(deviation, words);
      if (flag !== null) return { kind: 'flag', name, as: flag };
      const as = shortPath(deviation.at ?? path);
      return { kind: 'trainer', name, as: as === name ? null : as };
    }
  }
}

/** The flag that carries the value: it is named, or the value stands after it as it is. */
function flagOf({ at, to }: Deviation, words: readonly string[]): string | null {
  if (at?.startsWith('--')) return at;
  const before = at === undefined ? words[words.indexOf(String(to)) - 1] : undefined;
  return before?.startsWith('--') ? before : null;
}
