import type { Trainer } from '../facts/trainer.ts';
import type { Setting } from '../keys/settings.ts';
import { resolveAlias, type ScalarNode, type SourceNode } from '../yaml/node.ts';
import type { KeyConversion } from './key-conversion.ts';
import { loadHandedOver } from './load-handed-over.ts';
import { holdPassedOn, type LoadedScalar, loadScalar, type ScalarType } from './load-scalar.ts';
import type { LoadedSetting } from './loaded-setting.ts';

/** What a trainer's loader holds for a setting, before any default or constraint. */
export function loadSetting(
  loader: Trainer['loader'],
  setting: Setting,
  conversion: (path: string) => KeyConversion,
): LoadedSetting {
  const { node, key } = setting;
  switch (key.type) {
    case 'any':
      return { setting, reading: 'as-written', value: null };
    case 'section':
      return { setting, reading: node?.kind === 'mapping' ? 'as-written' : 'fails', value: undefined };
    case 'integers':
      return holdList(loader, setting, 'integer', conversion(key.path));
    case 'strings':
      return holdList(loader, setting, 'string', 'converted');
    default:
      if (node?.kind !== 'scalar') return { setting, reading: 'fails', value: undefined };
      return { setting, ...holdOne(loader, node, key.type, conversion(key.path)) };
  }
}

function holdOne(
  loader: Trainer['loader'],
  node: ScalarNode,
  type: ScalarType,
  conversion: KeyConversion,
): LoadedScalar {
  if (conversion === 'to-cpp') return loadHandedOver(node, type);
  if (conversion === 'raw' && (type === 'number' || type === 'integer')) return holdPassedOn(node);
  return loadScalar(loader, node, type);
}

function holdList(
  loader: Trainer['loader'],
  setting: Setting,
  type: ScalarType,
  conversion: KeyConversion,
): LoadedSetting {
  const items = setting.node?.kind === 'sequence' ? setting.node.items : null;
  if (items === null) return { setting, reading: 'fails', value: undefined };
  const held = items.map((item) => holdItem(loader, item, type, conversion));
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
  conversion: KeyConversion,
): Pick<LoadedSetting, 'reading' | 'value' | 'said'> {
  const node = resolveAlias(item);
  return node?.kind === 'scalar'
    ? holdOne(loader, node, type, conversion)
    : { reading: 'fails', value: undefined };
}
