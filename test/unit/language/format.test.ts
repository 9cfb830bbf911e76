import { existsSync, globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyFix, format, loadAs } from '../../../src/core/index.ts';
import { configFences } from '../../content/config-fences.ts';
import { sevenTargets } from '../check/seven-targets.ts';

function formatted(text: string): string {
  const result = format(text);
  return result.ok ? applyFix(text, { title: '', edits: result.edits }) : text;
}

const commentsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|\s)(#.*)/g)].map(([, comment = '']) => comment.trimEnd());

/** The law: each target loads the same, no comment is lost, no word is touched, and once is enough. */
function expectLaw(text: string): void {
  const tidy = formatted(text);
  expect(commentsOf(tidy)).toEqual(commentsOf(text));
  expect(tidy.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  expect(formatted(tidy)).toBe(tidy);
  for (const target of sevenTargets) {
    const withoutPlaces = (loaded: ReturnType<typeof loadAs>) =>
      loaded?.status === 'abort' ? loaded.message.replaceAll(/line \d+,? column \d+/g, 'there') : loaded;
    expect(withoutPlaces(loadAs(target, tidy))).toEqual(withoutPlaces(loadAs(target, text)));
  }
}

test.each<readonly [what: string, before: string, after: string]>([
  ['deep indentation', 'a:\n      b: 1\n      c:\n          d: 2\n', 'a:\n  b: 1\n  c:\n    d: 2\n'],
  ['one space', 'a:\n b: 1\n', 'a:\n  b: 1\n'],
  ['spaces at the colon', 'a :   1\nb:    2\n', 'a: 1\nb: 2\n'],
  ['a line’s end', 'a: 1   \nb:  \n  c: 2\n', 'a: 1\nb:\n  c: 2\n'],
  ['empty lines', '\n\na: 1\n\n\n\nb: 2\n\n\n', 'a: 1\n\nb: 2\n'],
  ['no line at the end', 'a: 1', 'a: 1\n'],
  ['lists', 'a: [ 1,2 ]\nb: [1 ,2]\n', 'a: [1, 2]\nb: [1, 2]\n'],
  [
    'comments keep their column',
    'a:\n    bb: 1     # x\n    c: 2      # y\n',
    'a:\n  bb: 1       # x\n  c: 2        # y\n',
  ],
  [
    'comments in front of keys',
    'a:\n    # of b\n    b: 1\n# of c\nc: 2\n',
    'a:\n  # of b\n  b: 1\n# of c\nc: 2\n',
  ],
  ['a comment behind a section', 'a:      # x\n    b: 1\n', 'a:      # x\n  b: 1\n'],
  [
    'a text keeps its spaces',
    'a:\n    t: |\n        x\n          y  \n\n\n        z\n    b: 1\n',
    'a:\n  t: |\n      x\n        y  \n\n\n      z\n  b: 1\n',
  ],
  ['lists of lines move with their key', 'a:\n    b:\n    - 1\n    - 2\n', 'a:\n  b:\n  - 1\n  - 2\n'],
  ['windows lines', 'a:\r\n    b:  1\r\n', 'a:\r\n  b: 1\r\n'],
  ['quotes and numbers stay', "a:   '1'\nb:  1_0.0e-4\n", "a: '1'\nb: 1_0.0e-4\n"],
  ['a tab is left to its rule', 'a:\n    b:\t1\n', 'a:\n  b:\t1\n'],
  ['an anchor', 'a:  &x\n    b: 1\nc:   *x\n', 'a: &x\n  b: 1\nc: *x\n'],
])('%s', (_, before, after) => {
  expect(formatted(before)).toBe(after);
  expectLaw(before);
});

test.each([
  ['no YAML', 'a: "b\nc: 1\n', /not YAML yet/],
  ['two documents', 'a: 1\n---\nb: 2\n', /more than one document/],
])('%s is left alone, with a reason', (_, text, because) => {
  expect(format(text)).toMatchObject({ ok: false, because: expect.stringMatching(because) });
});

describe('the law', () => {
  const shipped = globSync('content/{templates,scenarios,models}/*.yaml').sort();

  it('holds for every config of the site, and those are tidy already', () => {
    expect(shipped.length).toBeGreaterThan(10);
    for (const file of shipped) {
      const text = readFileSync(file, 'utf8');
      expect(formatted(text), file).toBe(text);
      expectLaw(text);
    }
  });

  it('holds for every config of the lesson and the rules, whatever is wrong with it', () => {
    for (const { text } of configFences) expectLaw(text);
  });

  it('holds for them in another layout', () => {
    for (const { text } of configFences) {
      expectLaw(text.replaceAll(/^( +)/gm, '$1$1').replaceAll(/: (?=\S)/g, ':   '));
      expectLaw(text.replaceAll('\n', '  \n\n\n\n'));
    }
  });

  const corpus = globSync('../shared/corpus/*/*/*.yaml');
  it.skipIf(!existsSync('../shared/corpus'))('holds for the configs that ship with tt-train', () => {
    for (const file of corpus) expectLaw(readFileSync(file, 'utf8'));
  });

  it('holds for generated texts', () => {
    const pieces = fc.constantFrom(
      'training_config:\n',
      '  seed: 4',
      '    batch_size :  8',
      '\n',
      '\n\n',
      ' # c',
      '  ',
      '# d\n',
      'optimizer:',
      ' {type: SGD,lr: 1}',
      ' [1,2 ]',
      ' |\n   x\n',
      ' "a\n  b"',
      '- 1\n',
      ' &a',
      ' *a',
      '\t',
      "'q'",
      '---\n',
      '? k\n',
      '  type: SGD\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => expectLaw(parts.join(''))),
      { seed: 6, numRuns: 500 },
    );
  });
});
