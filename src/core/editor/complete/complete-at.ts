import type { Span } from '../../diagnostic.ts';
import { contractOf } from '../../facts/facts.ts';
import type { Target } from '../../facts/target.ts';
import { trainers } from '../../facts/trainers.ts';
import { keyAt, keysIn, nameOf } from '../../keys/keys.ts';
import { readSettings } from '../../keys/settings.ts';
import { mappingRules } from '../../load/mapping-rules.ts';
import { indentationUnit, lineEnding } from '../../yaml/indentation.ts';
import { parse } from '../../yaml/parse.ts';
import { chosenTypes } from '../chosen-types.ts';
import { type KeyHelp, keyHelp } from '../key-help.ts';
import { type CursorPlace, cursorPlace } from './cursor-place.ts';
import { keySnippet } from './key-snippet.ts';
import { valueOffers } from './value-offers.ts';

/** One thing that may be written at a place. */
export interface Completion {
  readonly kind: 'section' | 'key' | 'value';
  readonly label: string;
  /** What stands beside it, in a word or two: why it comes last, or what it is. */
  readonly note: string | null;
  /** What it writes, as a snippet of the Language Server Protocol: `$1` and `${1:text}` are stops of the cursor. */
  readonly snippet: string;
  /** What is known of the key, for keys; of a value, what it comes to here. */
  readonly help: KeyHelp | string | null;
}

export interface Completions {
  readonly kind: 'key' | 'value';
  /** What is written there already; each completion takes its place. Within one line. */
  readonly replace: Span;
  /** The best first: what a target does not read comes last. */
  readonly items: readonly Completion[];
}

/** What may be written at an offset; null where there is nothing to offer. Never throws, whatever the text. */
export function completeAt(text: string, offset: number, target: Target): Completions | null {
  const place = cursorPlace(text, offset);
  if (place === null) return null;
  const items = place.kind === 'key' ? keyItems(text, place, target) : valueItems(text, place, target);
  return items.length === 0 ? null : { kind: place.kind, replace: place.replace, items };
}

type KeyPlace = Extract<CursorPlace, { kind: 'key' }>;
type ValuePlace = Extract<CursorPlace, { kind: 'value' }>;

function chosenIn(text: string, target: Target) {
  const source = parse(text);
  const readable = source.bomb === null ? source : { ...source, root: null };
  const settings = readSettings(readable, mappingRules(trainers[target.trainer].loader));
  const contract = contractOf(target.trainer, target.release);
  return { contract, settings, chosen: chosenTypes(contract, settings) };
}

function keyItems(text: string, place: KeyPlace, target: Target): readonly Completion[] {
  const { contract, chosen, settings } = chosenIn(text, target);
  const isModel = settings.at.has('transformer_config');
  const layout = {
    indentation: place.indentation,
    unit: ' '.repeat(indentationUnit(text)),
    ending: lineEnding(text),
    isFlow: place.isFlow,
    hasColon: place.hasColon,
  };
  const offered = keysIn(place.section)
    .filter(({ path }) => !place.taken.has(nameOf(path)))
    // A training config and a model config are two files.
    .filter(({ path }) => !(isModel && place.section === '' && path !== 'multihost_config'))
    .map((key) => {
      const help = keyHelp(key, target, chosen);
      const isApart = key.ownFile !== undefined && !isModel;
      const completion: Completion = {
        kind: key.type === 'section' ? 'section' : 'key',
        label: nameOf(key.path),
        note: isApart ? 'a file of its own' : noteOf(help),
        snippet: keySnippet(key, contract, chosen, layout),
        help,
      };
      return { completion, rank: isApart ? ranks.unread : ranks[help.use.kind] };
    });
  return offered.sort((a, b) => a.rank - b.rank).map(({ completion }) => completion);
}

function noteOf({ use }: KeyHelp): string | null {
  return use.note ?? (use.kind === 'required' ? 'required' : null);
}

/** Required keys first, for without them nothing runs; the schema's order within. */
const ranks = { required: 0, read: 1, launcher: 2, unread: 3 } as const;

function valueItems(text: string, place: ValuePlace, target: Target): readonly Completion[] {
  const key = keyAt(place.path);
  if (key === undefined || key.type === 'section') return [];
  const { contract, chosen } = chosenIn(text, target);
  return valueOffers(key, contract, chosen).map(({ value, note, help }) => ({
    kind: 'value',
    label: value,
    note,
    snippet: (place.needsSpace ? ' ' : '') + escapeSnippet(value),
    help,
  }));
}

/** A text as a snippet that writes exactly it. */
function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, (character) => `\\${character}`);
}
