import { keyAt } from '../../keys/keys.ts';
import type { CursorPlace } from './cursor-place.ts';

interface Frame {
  readonly isMapping: boolean;
  readonly section: string;
  /** The key whose value comes next. */
  key: string | null;
  /** Where the word that is being read began. */
  from: number;
  readonly taken: Set<string>;
}

const token = /"(?:[^"\\]|\\.)*"?|'[^']*'?|[[\]{},]|:(?=[\s,}\]]|$)|#.*|[^\s[\]{},:"'#]+|:/g;

/** What may be written between the brackets of a value; null in lists, after a finished value and in quotes. */
export function flowPlace(text: string, start: number, offset: number, path: string): CursorPlace | null {
  const frames: Frame[] = [];
  const end = endOfWord(text, offset);
  let last = { text: '', start, end: start };
  for (const { 0: part, index } of text.slice(start, end).matchAll(token)) {
    const at = start + index;
    const frame = frames.at(-1);
    if (part === '{' || part === '[') {
      const section = frame?.key ? `${frame.section}.${frame.key}` : path;
      frames.push({ isMapping: part === '{', section, key: null, from: at + 1, taken: new Set() });
    } else if (part === '}' || part === ']') frames.pop();
    else if (frame && part === ',') frame.key = null;
    else if (frame?.isMapping && part === ':') {
      frame.key = unquoted(last.text);
      frame.taken.add(frame.key);
    }
    last = { text: part, start: at, end: at + part.length };
  }
  const frame = frames.at(-1);
  if (!frame?.isMapping) return null;
  const isOnWord = last.end === end && last.start < offset && /^[\w.+-]+$/.test(last.text);
  if (!isOnWord && !['{', ',', ':'].includes(last.text)) return null;
  const replace = isOnWord ? { start: last.start, end } : { start: offset, end: offset };
  if (frame.key !== null) {
    const needsSpace = !isOnWord && text[offset - 1] === ':';
    return { kind: 'value', path: `${frame.section}.${frame.key}`, replace, needsSpace };
  }
  if (keyAt(frame.section)?.type !== 'section') return null;
  const taken = new Set([...frame.taken, ...namesBehind(text, end)]);
  const hasColon = /^[ \t]*:/.test(text.slice(end));
  return { kind: 'key', section: frame.section, replace, indentation: '', hasColon, taken, isFlow: true };
}

function endOfWord(text: string, offset: number): number {
  return offset + (/^[\w.-]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

/** The keys that follow between the same brackets. */
function namesBehind(text: string, offset: number): readonly string[] {
  const rest = /^[^{}]*/.exec(text.slice(offset))?.[0] ?? '';
  return [...rest.matchAll(/,\s*([\w.-]+)\s*:(?=\s)/g)].map(([, name = '']) => name);
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
