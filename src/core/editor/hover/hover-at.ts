import type { Span } from '../../diagnostic.ts';
import { contractOf } from '../../facts/facts.ts';
import type { Target } from '../../facts/target.ts';
import { trainers } from '../../facts/trainers.ts';
import { readSettings } from '../../keys/settings.ts';
import { mappingRules } from '../../load/mapping-rules.ts';
import { parse } from '../../yaml/parse.ts';
import { chosenTypes } from '../chosen-types.ts';
import { type KeyHelp, keyHelp } from '../key-help.ts';
import { entryAt } from './entry-at.ts';
import { loadedHere } from './loaded-here.ts';

/** What is told of the key at a place. */
export interface Hover extends KeyHelp {
  /** The word that was pointed at. */
  readonly span: Span;
  /** What the target holds for what is written, in a sentence; null where it does not read the key. */
  readonly holds: string | null;
}

/** What there is to say of the key at an offset, for a target; null where no known key stands. Never throws. */
export function hoverAt(text: string, offset: number, target: Target): Hover | null {
  const source = parse(text);
  if (source.tooLarge || source.bomb !== null) return null;
  const found = entryAt(source.root, offset);
  if (found === null) return null;
  const settings = readSettings(source, mappingRules(trainers[target.trainer].loader));
  const contract = contractOf(target.trainer, target.release);
  const help = keyHelp(found.key, target, chosenTypes(contract, settings));
  const isRead = help.use.kind === 'read' || help.use.kind === 'required';
  return {
    ...help,
    span: found.span,
    holds: isRead && found.key.type !== 'section' ? loadedHere(found, { source, settings }, target) : null,
  };
}
