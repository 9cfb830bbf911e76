import type { Trainer } from '../facts/trainer.ts';
import type { Setting } from '../keys/settings.ts';
import { resolveAlias, type ScalarNode, type SourceNode } from '../yaml/node.ts';
import type { Held } from './held.ts';
import { holdHandedOver } from './hold-handed-over.ts';
import { type HeldScalar, holdPassedOn, holdScalar, type ScalarType } from './hold-scalar.ts';
import type { Passage } from './passage.ts';

/** What a trainer's loader holds for a setting, before any default or constraint. */
export function hold(loader: Trainer['loader'], setting: Setting, passage: (path: string) => Passage): Held {
  const { node, key } = setting;
  switch (key.type) {
    case 'any':
      return { setting, reading: 'as-written', value: null };
    case 'section':
      return { setting, reading: node?.kind === 'mapping' ? 'as-written' : 'fails', value: undefined };
    case 'integers':
      return holdList(loader, setting, 'integer', passage(key.path));
    case 'strings':
      return holdList(loader, setting, 'string', 'converted');
    default:
      if (node?.kind !== 'scalar') return { setting, reading: 'fails', value: undefined };
      return { setting, ...holdOne(loader, node, key.type, passage(key.path)) };
  }
}

function holdOne(
  loader: Trainer['loader'],
  node: ScalarNode,
  type: ScalarType,
  passage: Passage,
): HeldScalar {
  if (passage === 'to-cpp') return holdHandedOver(node, type);
  if (passage === 'raw' && (type === 'number' || type === 'integer')) return holdPassedOn(node);
  return holdScalar(loader, node, type);
}

function holdList(loader: Trainer['loader'], setting: Setting, type: ScalarType, passage: Passage): Held {
  const items = setting.node?.kind === 'sequence' ? setting.node.items : null;
  if (items === null) return { setting, reading: 'fails', value: undefined };
  const held = items.map((item) => holdItem(loader, item, type, passage));
  const faulty =
    held.find(({ reading }) => reading === 'fails') ?? held.find(({ reading }) => reading !== 'as-written');
  if (faulty?.reading === 'fails') return { setting, ...faulty, value: undefined };
  const value = held
    .map((item) => item.value)
    .filter((item) => typeof item === 'number' || typeof item === 'string');
  return { setting, reading: faulty?.reading ?? 'as-written', value };
}

function holdItem(
  loader: Trainer['loader'],
  item: SourceNode,
  type: ScalarType,
  passage: Passage,
): Pick<Held, 'reading' | 'value' | 'said'> {
  const node = resolveAlias(item);
  return node?.kind === 'scalar'
    ? holdOne(loader, node, type, passage)
    : { reading: 'fails', value: undefined };
}
