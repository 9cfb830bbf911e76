import { truthOf } from '../../keys/key.ts';
import type { Settings } from '../../keys/settings.ts';
import type { ConfigView } from '../../load/config-view.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import { oneLine } from '../../yaml/one-line.ts';
import { Refused } from './native-form.ts';

/** What a reader asks for by a key. */
export type Meant =
  | { readonly state: 'absent' }
  | { readonly state: 'unusable' }
  | { readonly state: 'set'; readonly value: LoadedValue };

const absent: Meant = { state: 'absent' };
const unusable: Meant = { state: 'unusable' };
const nullWords: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

/**
 * The value that a key asks for: what the target's loader holds, as every figure and rule takes it. Where what is held
 * and what is meant part, as for a "false" in quotes or 2.9 steps, there is nothing that could be handed over.
 */
export function meantValue(view: ConfigView, path: string): Meant {
  const held = view.held.get(path);
  if (held === undefined) return absent;
  const { reading, value, setting } = held;
  const { node, key } = setting;
  if (node === null) return unusable;
  if (node.kind === 'scalar' && isNull(node.text, node.style, node.tag)) {
    return key.type === 'string' || key.type === 'boolean' ? absent : unusable;
  }
  if (value === undefined || value === null || view.stateOf(path).state === 'unusable') return unusable;
  switch (reading) {
    case 'truncated':
      return unusable;
    case 'text-as-true':
      return node.kind === 'scalar' && truthOf(node.text) === true ? { state: 'set', value: true } : unusable;
    case 'fails':
      if (key.label !== true || node.kind !== 'scalar') return unusable;
  }
  // A trainer that converts nothing holds the text 1e-4; the number is meant.
  if (typeof value === 'string' && key.type !== 'string' && node.kind === 'scalar') {
    return typeof node.core === 'number' ? { state: 'set', value: node.core } : unusable;
  }
  // A text is meant as it stands, whatever a loader takes it for: a folder may be called 2026.
  if (key.type === 'string' && node.kind === 'scalar') return { state: 'set', value: node.text };
  return { state: 'set', value };
}

function isNull(text: string, style: string, tag: string | undefined): boolean {
  return style === 'plain' && tag === undefined && nullWords.has(text);
}

/**
 * The refusal of a value that the trainer would not take for what is meant: 2.9 steps, a "false" in quotes.
 * @param of where the path is, if not in the training config: " of the model config"
 */
export function unusableValue(settings: Settings, path: string, of = ''): Refused {
  const node = settings.at.get(path)?.node;
  const value = node?.kind === 'scalar' && node.text !== '' ? ` "${oneLine(node.text)}"` : '';
  const name = path.replace(/^training_config\./, '');
  const sentence = `${name}${of}${value} cannot be handed over as it is meant; correct it first.`;
  return new Refused('unusable-value', sentence, path);
}
