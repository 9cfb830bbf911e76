import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagramFolders, diagramSources } from '../../scripts/diagrams/diagram-source.ts';

/** Letters are 14 px at the natural size; a drawing wider than this would show them at less than 12. */
const widest = { wide: 720, narrow: 420 };

const sources = diagramFolders().flatMap(diagramSources);
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const naturalWidth = (svg: string) => Number(svg.match(/ width="([\d.]+)"/)?.[1]);

test('the lesson has its two diagrams, and two of ours', () => {
  expect(sources.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['anatomy', 'effective-batch', 'where-keys-go', 'workflow']),
  );
});

test('every drawing has a source', () => {
  const drawings = diagramFolders().flatMap((folder) => globSync(`${folder}/*.svg`));
  expect(drawings.sort()).toEqual(sources.map(({ svgPath }) => svgPath).sort());
});

test('no two drawings share an id', () => {
  const ids = sources.flatMap(({ svgPath }) =>
    [...read(svgPath).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(sources)('the diagram $name', ({ name, id, text, svgPath, hash }) => {
  const svg = read(svgPath);

  test('is drawn from its present source (else: ./run diagrams)', () => {
    expect(svg.match(/data-drawn-from="(\w+)"/)?.[1]).toBe(hash);
  });

  test('sets no colours of its own, which one of the two themes would not bear', () => {
    expect(text).not.toMatch(/^\s*(style|classDef|linkStyle)\b|%%\{/m);
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}[;"]|rgba?\(|hsla?\(/i);
  });

  test('brings nothing along: no script, foreign markup, font, inline style or outside reference', () => {
    expect(svg).not.toMatch(
      /<script|<foreignObject|<image|<a\b|@font-face|@import|font-family| on\w+=| style=/i,
    );
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href=|data:/);
  });

  test('keeps its words as text', () => {
    const words = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
    for (const [, label = ''] of text.matchAll(/\["?`?([^"\]`]+)/g)) {
      const first = label.replaceAll('*', '').split('<br/>')[0] ?? '';
      expect(words).toContain(first);
    }
  });

  test('styles and names only what is in it', () => {
    const style = svg.match(/<style>(.*?)<\/style>/s)?.[1] ?? '';
    for (const rule of style.split('}').filter(Boolean)) expect(rule).toMatch(new RegExp(`^#${id}[ {]`));
    for (const [, reference] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(` id="${reference}"`);
  });

  test('is readable at the width it is shown at', () => {
    const limit = name.endsWith('.narrow') ? widest.narrow : widest.wide;
    expect(naturalWidth(svg)).toBeLessThanOrEqual(limit);
    if (naturalWidth(svg) > widest.narrow)
      expect(sources.map((other) => other.name)).toContain(`${name}.narrow`);
  });
});
