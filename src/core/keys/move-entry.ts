import type { Edit } from '../diagnostic.ts';
import { appendLines, appendToFlow, canEndWithLines, entryLines, removeEntry } from '../yaml/edit.ts';
import type { MappingNode } from '../yaml/node.ts';
import type { Source } from '../yaml/parse.ts';
import type { Settings, UnknownEntry } from './settings.ts';

/**
 * The edits that move an entry, with its comments, to the end of another section.
 * @param section the path of the section to move it to; empty for the top
 * @returns null where one of the two is written in a way that cannot be edited line by line
 */
export function moveEntry(
  source: Source,
  settings: Settings,
  unknownEntry: UnknownEntry,
  section: string,
): readonly Edit[] | null {
  const { text } = source;
  const removal = removeEntry(text, unknownEntry.mapping, unknownEntry.entry);
  if (removal === null) return null;
  const holder = settings.at.get(section);
  // Of JSON, for instance, nothing is moved: a line cannot follow its brackets, and its keys are in quotes.
  if (source.root?.kind === 'mapping' && source.root.flow) return null;
  if (section !== '' && holder === undefined && !canEndWithLines(source)) return null;
  const target = section === '' ? source.root : holder?.node;
  const insertion =
    target?.kind === 'mapping' && target.flow
      ? appendFlow(text, unknownEntry, target)
      : appendLines(
          text,
          linesOf(text, unknownEntry),
          target?.kind === 'mapping' ? target : null,
          section,
          holder?.entry,
        );
  if (insertion === null) return null;
  return [insertion, removal].sort((a, b) => a.start - b.start || a.end - b.end);
}

function appendFlow(text: string, { entry }: UnknownEntry, target: MappingNode): Edit | null {
  const value = text.slice(entry.value.span.start, entry.value.span.end);
  return value.includes('\n') ? null : appendToFlow(target, entry.name, value);
}

/** The entry's lines without the indentation of the first. */
function linesOf(text: string, { entry, mapping }: UnknownEntry): readonly string[] {
  const whole = mapping.flow ? null : entryLines(text, entry);
  if (whole === null)
    return [text.slice(entry.keySpan.start, Math.max(entry.value.span.end, entry.keySpan.end))];
  const lines = text
    .slice(whole.start, whole.end)
    .trimEnd()
    .split(/\r\n?|\n/);
  const indentation = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => (line.slice(0, indentation).trim() === '' ? line.slice(indentation) : line));
}
