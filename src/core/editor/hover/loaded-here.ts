import type { Target } from '../../facts/target.ts';
import { targetFacts } from '../../facts/target-facts.ts';
import { conversionOf } from '../../load/key-conversion.ts';
import { loadModelSource, loadSource, type ReadText } from '../../load/load-as.ts';
import { loadSetting } from '../../load/load-setting.ts';
import { shortestFloat32 } from '../../yaml/dialects/float32-of-decimal.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import { resolveAlias } from '../../yaml/node.ts';
import { oneLine } from '../../yaml/one-line.ts';
import { valueText } from '../status/value-text.ts';
import { writtenValue } from '../written-keys.ts';
import type { EntryAt } from './entry-at.ts';

/** What a target holds for a written value if it is handed the file directly; null where nothing can be said. */
export function loadedHere({ key, entry }: EntryAt, read: ReadText, target: Target): string | null {
  const setting = read.settings.at.get(key.path);
  // Of two equal keys the loader takes one, and this may be the other.
  if (setting?.entry !== entry) return setting === undefined ? null : 'Another line with this key counts.';
  const written = writtenValue(resolveAlias(entry.value));
  const text = shown(read.source.text.slice(entry.value.span.start, entry.value.span.end));
  const isModel = key.path.startsWith('transformer_config.');
  const known = targetFacts(target);
  const loaded = isModel ? loadModelSource(known, read) : loadSource(known, read);
  const isLauncher = target.run === 'launcher';
  const directly = isLauncher ? 'Handed over directly, it holds' : 'It holds';
  if (loaded?.status === 'abort' && loaded.path === key.path) {
    return `${isLauncher ? 'Handed over directly, it' : 'It'} stops here with "${loaded.message}".`;
  }
  if (loaded?.status === 'ok') {
    const held = loaded.values[key.path];
    if (held === undefined) return null;
    if (isSameValue(held.value, written)) return `It holds ${textOf(held.value)}, as written.`;
    if (held.from === 'config') return `${directly} ${textOf(held.value)} where ${text} is written.`;
    return `${directly} ${textOf(held.value)}; ${text} does not count, and ${held.from === 'default' ? 'its default' : 'its base file'} holds.`;
  }
  const { value, said } = loadSetting(known.trainer.loader, setting, conversionOf(known.contract));
  if (value === undefined) return said === undefined ? null : `${said}.`;
  if (isSameValue(value, written)) return `It holds ${textOf(value)}, as written.`;
  return value === null ? null : `${directly} ${textOf(value)} where ${text} is written.`;
}

/** The reader's own text, where there is one. */
function shown(text: string): string {
  return oneLine(text) || 'nothing';
}

/** As it would be written, a text in its quotes, so that "8" does not pass for a number. */
function textOf(value: LoadedValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
  return valueText(typeof value === 'number' && !Number.isInteger(value) ? shortestFloat32(value) : value);
}

/** Whether a trainer holds what is written; a C++ trainer's number of 32 bits is the written one, as near as it can hold it. */
export function isSameValue(held: LoadedValue, written: LoadedValue | undefined): boolean {
  if (Array.isArray(held) && Array.isArray(written)) {
    return held.length === written.length && held.every((item, index) => isSameValue(item, written[index]));
  }
  if (typeof held === 'number' && typeof written === 'number') {
    return Object.is(held, written) || held === written || held === Math.fround(written);
  }
  return held === written;
}
