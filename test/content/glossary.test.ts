import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readTerms } from '../../src/components/glossary/read-terms.ts';

const glossaries = globSync('content/lessons/*/glossary.mdx').sort();
const names = glossaries.flatMap(namesIn);
const pages = globSync('content/**/*.mdx').sort();

/** The terms that a page explains where they first occur. */
function termsOn(text: string): string[] {
  return [...text.matchAll(/<Term\s+name="([^"]+)"/g)].map(([, name = '']) => name);
}

function namesIn(glossary: string): string[] {
  return readTerms(readFileSync(glossary, 'utf8')).map(({ name }) => name);
}

/** The terms that a page may explain: those of its own lesson, elsewhere those of any. */
function namesFor(file: string): string[] {
  const folder = /^content\/lessons\/[^/]+\//.exec(file)?.[0];
  return folder === undefined ? names : namesIn(`${folder}glossary.mdx`);
}

it.each(glossaries)('each entry of %s has a definition of its own', (glossary) => {
  const page = readFileSync(glossary, 'utf8');
  const terms = readTerms(page);
  const names = terms.map(({ name }) => name);
  expect(names).toEqual([...page.matchAll(/^### (.+)$/gm)].map(([, name]) => name));
  expect(new Set(names).size).toBe(names.length);
  for (const { definition } of terms) {
    expect(definition).toMatch(/^[A-Z"`].*[.]$/);
    // A popover shows it as text: no links, no emphasis.
    expect(definition).not.toMatch(/\]\(|\*/);
  }
});

it('each entry is used on a page', () => {
  const used = new Set(pages.flatMap((file) => termsOn(readFileSync(file, 'utf8'))));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});

describe('each term on a page', () => {
  const withTerms = pages.filter((file) => termsOn(readFileSync(file, 'utf8')).length > 0);

  test.each(withTerms)('%s has an entry, and is explained once a page', (file) => {
    const used = termsOn(readFileSync(file, 'utf8'));
    expect(used.filter((name) => !namesFor(file).includes(name))).toEqual([]);
    // Its id on the page is made from the name.
    expect(used.length).toBe(new Set(used).size);
  });

  it('is looked for where there are any', () => {
    expect(withTerms.length).toBeGreaterThan(12);
    expect(termsOn('A <Term name="step" /> and <Term\n name="epoch">epochs</Term>.')).toEqual([
      'step',
      'epoch',
    ]);
  });
});
