import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { sectionsOf as sectionsOfEvidence } from './evidence/sections-of.ts';
import { pageWords } from './lesson-coverage/page-words.ts';
import { plainWords } from './lesson-coverage/plain-words.ts';
import { entriesOf, listedCorrections } from './lesson-coverage/read-corrections.ts';
import { pageFile } from './page-files.ts';

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

it('each section that an entry or the list names is in docs/tt-train.md', () => {
  const evidence = sectionsOfEvidence(readFileSync('docs/tt-train.md', 'utf8'));
  const named = [...entries.flatMap(sectionsOf), ...listed.flatMap(({ sources }) => sources)];
  const known = new Set([...evidence.keys(), ...Object.keys(sourceWords), '']);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((section) => !known.has(section))).toEqual([]);
});

it('the list has each place once', () => {
  const places = listed.filter(({ says }) => says !== 'also').map(({ says }) => says);
  expect(places.length).toBe(26);
  expect(new Set(places).size).toBe(places.length);
});

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
