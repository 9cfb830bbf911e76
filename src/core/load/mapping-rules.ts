import type { Trainer } from '../facts/trainer.ts';
import type { MappingRules } from '../keys/settings.ts';

/** How a loader treats equal keys and `<<` (tt-train.md, section 8). */
export function mappingRules(loader: Trainer['loader']): MappingRules {
  return loader === 'PyYAML' ? { takes: 'last', merges: true } : { takes: 'first', merges: false };
}
