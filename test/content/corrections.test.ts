import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { pageWords } from './lesson-coverage/page-words.ts';
import { plainWords } from './lesson-coverage/plain-words.ts';
import { correctionRows, entriesOf, listedCorrections } from './lesson-coverage/read-corrections.ts';
import { pageFile } from './page-files.ts';

const original = '../shared/corrections.md';
const rows = existsSync(original) ? correctionRows(readFileSync(original, 'utf8')) : undefined;
const listed = listedCorrections();
const page = readFileSync(pageFile('lesson/what-changed'), 'utf8');
const entries = entriesOf(page);

/** The sections that an entry names: `Sections 2, 3.2.` */
function sectionsOf(entry: string): string[] {
  const named = /Sections? ([\d., ]*\d)/.exec(entry)?.[1] ?? '';
  return named.split(',').map((one) => one.trim());
}

const sourceWords: Readonly<Record<string, string>> = {
  lesson: 'The lesson itself',
  'machine.md': 'Public measurement',
};

describe('each place where the lesson and the trainers part', () => {
  test.each(listed.map((one) => [`${one.says}: ${one.words}`, one] as const))('%s', (_name, one) => {
    const entry = entries.find((text) => text.startsWith(plainWords(one.entry)));
    expect(entry, `an entry that begins with ${one.entry}`).toBeDefined();
    for (const source of one.sources) {
      const words = sourceWords[source];
      if (words === undefined) expect(sectionsOf(entry ?? '')).toContain(source);
      else expect(entry).toContain(words);
    }
    expect(pageWords(one.page).words).toContain(plainWords(one.words).toLowerCase());
  });
});

it('each section that an entry names stands in the table of sections, with the file that was read', () => {
  const cells = [...page.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  const named = entries
    .flatMap(sectionsOf)
    .filter(Boolean)
    .map((section) => section.replace(/\..*/, ''));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((section) => !cells.includes(section))).toEqual([]);
});

describe.skipIf(rows === undefined)(
  'the list is of the corrections themselves (needs ../shared/corrections.md)',
  () => {
    it('has each row, with its sources', () => {
      const found = (rows ?? []).map(({ says, sources }) => ({
        says,
        sources,
        listed: listed.some((one) => says.startsWith(one.says) && String(one.sources) === String(sources)),
      }));
      expect(found.filter((row) => !row.listed)).toEqual([]);
      expect(found.length).toBe(listed.filter(({ says }) => says !== 'also').length);
    });
  },
);

describe('a correction that is gone is noticed', () => {
  it('in the entries of a page', () => {
    expect(entriesOf('## A\n\n- **"One."** Two. *Section 7.*\n- **Three.** Four.\n')).toEqual([
      'A',
      '"One." Two. Section 7.',
      'Three. Four.',
    ]);
    expect(sectionsOf('"One." Two. Sections 2, 3.2.')).toEqual(['2', '3.2']);
  });
});
