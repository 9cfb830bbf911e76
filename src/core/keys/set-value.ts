import type { Edit } from '../diagnostic.ts';
import { appendLines, appendToFlow, canEndWithLines } from '../yaml/edit.ts';
import type { Source } from '../yaml/parse.ts';
import { nameOf, sectionOf } from './keys.ts';
import type { Settings } from './settings.ts';

/**
 * The edit after which a key has a value: its value replaced, or the key added to its section, or the section added.
 * @param value as YAML text
 * @returns null where the section is written in a way that cannot be added to
 */
export function setValue(source: Source, settings: Settings, path: string, value: string): Edit | null {
  const setting = settings.at.get(path);
  if (setting !== undefined) {
    const { span } = setting.entry.value;
    if (span.end > span.start) return { ...span, text: value };
    const afterColon = source.text.indexOf(':', setting.entry.keySpan.end) + 1;
    return { start: afterColon, end: afterColon, text: ` ${value}` };
  }
  return addKey(source, settings, path, value);
}

function addKey(source: Source, settings: Settings, path: string, value: string): Edit | null {
  const section = sectionOf(path);
  const holder = settings.at.get(section);
  if (holder === undefined && section.includes('.')) return null;
  if (holder === undefined && !canEndWithLines(source)) return null;
  const mapping = holder?.node?.kind === 'mapping' ? holder.node : null;
  if (mapping?.flow) return appendToFlow(mapping, nameOf(path), value);
  return appendLines(source.text, [`${nameOf(path)}: ${value}`], mapping, section, holder?.entry);
}
