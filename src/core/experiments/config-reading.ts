import { contractOf } from '../facts/facts.ts';
import type { Target } from '../facts/target.ts';
import { trainers } from '../facts/trainers.ts';
import { readSettings } from '../keys/settings.ts';
import { type ConfigView, viewConfig } from '../load/config-view.ts';
import { conversionOf } from '../load/key-conversion.ts';
import { mappingRules } from '../load/mapping-rules.ts';
import { parse } from '../yaml/parse.ts';

/** A config as a target's loader holds it, and as it is written. */
export interface ConfigReading {
  readonly view: ConfigView;
  /** False where the text has faults, and what is read of it may be half of it. */
  readonly isWhole: boolean;
  /** The value as it stands in the text; null where the config does not say. */
  written(path: string): string | null;
}

/** Reads a config for a question about its values, without judging it. */
export function readConfig(text: string, target: Pick<Target, 'trainer' | 'release'>): ConfigReading {
  const { loader } = trainers[target.trainer];
  const source = parse(text);
  const settings = readSettings(
    source.bomb === null ? source : { ...source, root: null },
    mappingRules(loader),
  );
  return {
    view: viewConfig(settings, loader, conversionOf(contractOf(target.trainer, target.release))),
    isWhole: source.faults.length === 0 && !source.tooLarge && source.bomb === null,
    written(path) {
      const span = settings.at.get(path)?.entry.value.span;
      return span === undefined ? null : source.text.slice(span.start, span.end);
    },
  };
}
