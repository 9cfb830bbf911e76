import type { Setting } from '../schema/settings.ts';
import { resolveAlias, type SourceNode } from '../source/node.ts';
import type { Held } from './held.ts';
import { holdPassedOn, holdScalar, type ScalarType } from './hold-scalar.ts';
import type { Trainer } from './trainers.ts';

/** What a trainer's loader holds for a setting, before any default or constraint. */
export function hold(
  loader: Trainer['loader'],
  setting: Setting,
  isPassedOn: (path: string) => boolean,
): Held {
  const { node, key } = setting;
  switch (key.type) {
    case 'any':
      return { setting, reading: 'as-written', value: null };
    case 'section':
      return { setting, reading: node?.kind === 'mapping' ? 'as-written' : 'fails', value: undefined };
    case 'integers':
      return holdList(loader, setting, 'integer');
    case 'strings':
      return holdList(loader, setting, 'string');
    default:
      if (node?.kind !== 'scalar') return { setting, reading: 'fails', value: undefined };
      if ((key.type === 'number' || key.type === 'integer') && isPassedOn(key.path)) {
        return { setting, ...holdPassedOn(node) };
      }
      return { setting, ...holdScalar(loader, node, key.type) };
  }
}

function holdList(loader: Trainer['loader'], setting: Setting, type: ScalarType): Held {
  const items = setting.node?.kind === 'sequence' ? setting.node.items : null;
  if (items === null) return { setting, reading: 'fails', value: undefined };
  const held = items.map((item) => holdItem(loader, item, type));
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
): Pick<Held, 'reading' | 'value' | 'said'> {
  const node = resolveAlias(item);
  return node?.kind === 'scalar' ? holdScalar(loader, node, type) : { reading: 'fails', value: undefined };
}
