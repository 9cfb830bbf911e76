import { type ConfigFence, readFence } from './read-fence.ts';

/** A yaml fence of a page. */
export interface FencedConfig {
  /** The line of the page on which its text begins, counted from 0. */
  readonly line: number;
  readonly text: string;
  readonly fence: ConfigFence;
}

/** The yaml fences of a page's text, as Markdown reads them: indented ones lose the indentation of their opening line. */
export function fencesOf(page: string): FencedConfig[] {
  const found: FencedConfig[] = [];
  const lines = page.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const opening = /^( *)(`{3,}|~{3,})(\S*) ?(.*)$/.exec(lines[at] ?? '');
    if (opening === null) continue;
    const [, indent = '', marks = '', language = '', meta = ''] = opening;
    const line = at + 1;
    do at += 1;
    while (at < lines.length && !isClosing(lines[at] ?? '', marks));
    if (language !== 'yaml' && language !== 'yml') continue;
    const text = lines
      .slice(line, at)
      .map((one) => (one.startsWith(indent) ? one.slice(indent.length) : one.trimStart()))
      .join('\n');
    found.push({ line, text, fence: readFence(meta) });
  }
  return found;
}

function isClosing(line: string, marks: string): boolean {
  const closing = line.trim();
  return closing.length >= marks.length && closing === marks.charAt(0).repeat(closing.length);
}
