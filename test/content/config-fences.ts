import { globSync, readFileSync } from 'node:fs';
import { type ConfigFence, readFence } from '../../src/components/config-block/read-fence.ts';

/** A yaml fence of a content page, and where it stands. */
export interface PlacedFence {
  /** `content/rules/unknown-key.mdx:21`: the place of its opening line. */
  readonly place: string;
  /** `content/rules/unknown-key.mdx` */
  readonly file: string;
  readonly text: string;
  readonly fence: ConfigFence;
}

/** The pages of content, by their paths from the project's folder. */
export const contentPages = globSync('content/**/*.{md,mdx}').sort();

/** Every yaml fence of every content page. */
export const configFences = contentPages.flatMap((file) => fencesOf(file, readFileSync(file, 'utf8')));

/** The yaml fences of a page's text, as Markdown reads them: indented ones lose the indentation of their opening line. */
export function fencesOf(file: string, page: string): PlacedFence[] {
  const found: PlacedFence[] = [];
  const lines = page.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const opening = /^( *)(`{3,}|~{3,})(\S*) ?(.*)$/.exec(lines[at] ?? '');
    if (opening === null) continue;
    const [, indent = '', marks = '', language = '', meta = ''] = opening;
    const first = at + 1;
    do at += 1;
    while (at < lines.length && !isClosing(lines[at] ?? '', marks));
    if (language !== 'yaml' && language !== 'yml') continue;
    const text = lines
      .slice(first, at)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
      .join('\n');
    found.push({ place: `${file}:${first}`, file, text, fence: readFence(meta) });
  }
  return found;
}

function isClosing(line: string, marks: string): boolean {
  const closing = line.trim();
  return closing.length >= marks.length && closing === marks.charAt(0).repeat(closing.length);
}
