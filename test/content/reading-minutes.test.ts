import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

const start = 'content/lesson/index.mdx';
const read = (file: string) => readFileSync(file, 'utf8');
const pages = globSync('content/{lesson,scenarios}/*.mdx').sort();

/** The minutes that a page states in its first sentence. */
function statedOn(text: string): number | undefined {
  const found = /\n(\d+) minutes?[.,] /.exec(text);
  return found === null ? undefined : Number(found[1]);
}

/** The table of the start page: each page of the lesson, its minutes, whether it is on the core path. */
const table = [...read(start).matchAll(/^\| \[.*?\]\(\/lesson\/([\w-]+)\/\) \| (\d+) \| (core)? ?\|$/gm)].map(
  ([, name = '', minutes, core]) => ({ name, minutes: Number(minutes), core: core !== undefined }),
);

describe('each page states the minutes that it takes', () => {
  test.each(pages.filter((file) => !file.endsWith('/glossary.mdx')))('%s', (file) => {
    expect(statedOn(read(file))).toBe(readingMinutes(read(file)));
    expect(readingMinutes(read(file))).toBeLessThanOrEqual(10);
  });
});

describe('the start page', () => {
  it('lists each page of the lesson with its minutes, in reading order', () => {
    const order = (file: string) => Number(/^ {2}order: (\d+)$/m.exec(read(file))?.[1]);
    const lesson = pages
      .filter(
        (file) => file.startsWith('content/lesson/') && file !== start && !file.endsWith('/glossary.mdx'),
      )
      .sort((a, b) => order(a) - order(b));
    expect(table.map(({ name, minutes }) => `content/lesson/${name}.mdx ${minutes}`)).toEqual(
      lesson.map((file) => `${file} ${statedOn(read(file))}`),
    );
  });

  it('promises 15 minutes for itself and the core pages, and keeps it', () => {
    const core = table.filter((page) => page.core);
    const minutes = core.reduce((sum, page) => sum + page.minutes, statedOn(read(start)) ?? 0);
    expect(core.length).toBeGreaterThanOrEqual(6);
    expect(minutes).toBeLessThanOrEqual(15);
    expect(read(start)).toContain('about 15 minutes together');
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
