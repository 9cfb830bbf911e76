import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { lessonsOnDisk } from './lessons-on-disk.ts';
import { idOf, pageFile } from './page-files.ts';
import { readingMinutes } from './reading-minutes.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const pagesIn = (folder: string) => globSync(`content/${folder}/*.mdx`).sort();

/** The minutes that a page states in its first sentence. */
function statedOn(text: string): number | undefined {
  const found = /\n(\d+) minutes?[.,] /.exec(text);
  return found === null ? undefined : Number(found[1]);
}

/** The table of a lesson's start page: each page of the lesson, its minutes, whether it is on the core path. */
function tableOn(start: string) {
  const rows = read(start).matchAll(/^\| \[.*?\]\(\/([\w/-]+)\/\) \| (\d+) \| (core)? ?\|$/gm);
  return [...rows].map(([, id = '', minutes, core]) => ({
    id,
    minutes: Number(minutes),
    core: core === 'core',
  }));
}

describe('each page states the minutes that it takes', () => {
  test.each([...pagesIn('lessons/*/pages'), ...pagesIn('scenarios')])('%s', (file) => {
    expect(statedOn(read(file))).toBe(readingMinutes(read(file)));
    expect(readingMinutes(read(file))).toBeLessThanOrEqual(10);
  });
});

describe.each(lessonsOnDisk)('the start page of $id', ({ id, path, minutes }) => {
  const start = pageFile(path);
  const table = tableOn(start);

  it('lists each page of the lesson with its minutes, in reading order', () => {
    const order = (file: string) => Number(/^ {2}order: (\d+)$/m.exec(read(file))?.[1]);
    const pages = pagesIn(`lessons/${id}/pages`)
      .filter((file) => file !== start)
      .sort((a, b) => order(a) - order(b));
    expect(table.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual(
      pages.map((file) => `${idOf(file)} ${statedOn(read(file))}`),
    );
  });

  it('promises the minutes of the lesson for itself and the core pages, and keeps it', () => {
    const core = table.filter((page) => page.core);
    const taken = core.reduce((sum, page) => sum + page.minutes, statedOn(read(start)) ?? 0);
    expect(core.length).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(minutes);
    expect(read(start)).toContain(`about ${minutes} minutes together`);
  });
});

describe('a minute', () => {
  const words = (count: number) => Array(count).fill('word').join(' ');

  it.each([
    ['is 200 words', words(1000), 5],
    ['is 30 lines of code', `\`\`\`yaml expect="ok"\n${'a: 1\n\n'.repeat(90)}\`\`\`\n`, 3],
    ['is at least one', 'A word.', 1],
    [
      'is not what the page is told of itself',
      `---\ntitle: ${words(900)}\n---\nimport A from 'a';\n${words(400)}`,
      2,
    ],
    ['is not what a component is told', `<Diagram alt="${words(900)}" />\n${words(400)}`, 2],
    ['counts the words of a link, not its address', `${words(399)} [word](/a/long/address/)`, 2],
  ])('%s', (_what, text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });
});
