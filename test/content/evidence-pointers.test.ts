import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { contracts } from '../../src/core/facts/contracts.ts';
import { knownFailures } from '../../src/core/facts/known-failures.ts';
import { ruleSources } from '../../src/core/index.ts';
import { trapsOfDevices } from '../unit/trainers/fixtures/traps-of-devices.ts';
import { trapsOfKeys } from '../unit/trainers/fixtures/traps-of-keys.ts';
import { trapsOfModels } from '../unit/trainers/fixtures/traps-of-models.ts';
import { trapsOfRuns } from '../unit/trainers/fixtures/traps-of-runs.ts';
import { trapsOfValues } from '../unit/trainers/fixtures/traps-of-values.ts';
import { pointersIn } from './evidence/pointers-in.ts';
import { sectionsOf } from './evidence/sections-of.ts';
import { spokenSubjects } from './evidence/spoken-subjects.ts';
import { subjectIn } from './evidence/subject-in.ts';

const document = readFileSync('docs/tt-train.md', 'utf8');
const machine = readFileSync('docs/machine.md', 'utf8');
const sections = sectionsOf(document);
const all = [...sections.values()];

const files = globSync('{src,scripts,test,content}/**/*.{ts,astro,mdx,css,sh,py}')
  .filter((file) => !file.startsWith('test/content/evidence'))
  .sort();
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const pointers = texts.flatMap(({ file, text }) =>
  pointersIn(text).flatMap((pointer) => {
    const names = pointer.file === 'machine.md' ? ['machine.md'] : pointer.sections;
    return names.map((name) => ({ from: `${file}:${pointer.line}`, path: file, name, pointer }));
  }),
);
const textOf = (name: string) => (name === 'machine.md' ? machine : sections.get(name));

describe('the pointers to docs/', () => {
  test('are found', () => {
    expect(pointers.length).toBeGreaterThan(120);
  });

  test('name sections that are there', () => {
    const missing = pointers.filter(({ name }) => textOf(name) === undefined);
    expect(missing.map(({ from, name }) => `${from}: section ${name}`)).toEqual([]);
  });

  test('name sections that speak of what the comment or its code names', () => {
    const silent = pointers.filter(({ path, name, pointer }) => {
      const text = textOf(name) ?? '';
      const spoken = spokenOf(path, name, pointer.comment);
      return spoken === undefined ? subjectIn(pointer, text, all).length === 0 : !text.includes(spoken);
    });
    expect(silent.map(({ from, name, pointer }) => `${from}: section ${name} (${pointer.comment})`)).toEqual(
      [],
    );
  });

  test('need the words that are given for them', () => {
    const needless = spokenSubjects.flatMap(({ file, says, about }) =>
      Object.keys(about).filter((section) => {
        const meant = pointers.filter(
          ({ path, name, pointer }) => path === file && name === section && pointer.comment.includes(says),
        );
        return !meant.some(({ pointer }) => subjectIn(pointer, textOf(section) ?? '', all).length === 0);
      }),
    );
    expect(needless).toEqual([]);
  });

  test('name no notes that are not in the repository', () => {
    const gone = /tt-train-lines\.md|faults\.md|(?<!lesson-)\b(?:rules|words)\.md/;
    const found = texts.filter(({ text }) => gone.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

function spokenOf(path: string, section: string, comment: string): string | undefined {
  const found = spokenSubjects.find(
    ({ file, says, about }) => file === path && comment.includes(says) && section in about,
  );
  return found?.about[section];
}

describe('the sources that stand in data', () => {
  it.each(knownFailures.filter(({ source }) => source.endsWith('.md') || source.startsWith('tt-train.md')))(
    '$source has the text $texts',
    ({ source, texts: said }) => {
      const text = textOf(source.replace('tt-train.md, ', '')) ?? '';
      expect(said.filter((one) => !text.includes(one))).toEqual([]);
    },
  );

  it.each(contracts)(
    'the sections of $trainer $release have each of its keys',
    ({ sections: named, keys }) => {
      expect(named.filter((section) => !sections.has(section))).toEqual([]);
      const text = named.map(textOf).join('\n');
      const names = keys.map(({ path }) => path.split('.').at(-1) ?? path);
      expect(names.filter((name) => !text.includes(name))).toEqual([]);
    },
  );

  it('the sections of the traps are there', () => {
    const traps = [...trapsOfKeys, ...trapsOfValues, ...trapsOfDevices, ...trapsOfRuns, ...trapsOfModels];
    expect(traps.filter(({ section }) => !sections.has(section))).toEqual([]);
  });

  it('the sections of the rules are there', () => {
    const named = Object.values(ruleSources).flatMap(({ sections: numbers }) => numbers.map(String));
    expect(named.filter((section) => !sections.has(section))).toEqual([]);
  });
});

describe('a pointer', () => {
  const text = [
    '/** Its rate (tt-train.md, sections 1 to 3 and 16). */',
    "const warmupSteps = 'warmup_steps';",
    'const x = 1; // of tt-smi (machine.md)',
  ].join('\n');

  it('is read with its sections, its comment and the code below', () => {
    expect(pointersIn(text)).toMatchObject([
      { line: 1, file: 'tt-train.md', sections: ['1', '2', '3', '16'], comment: 'Its rate (). */' },
      { line: 3, file: 'machine.md', sections: [], comment: 'of tt-smi ()' },
    ]);
  });

  it('to another section is noticed', () => {
    const [pointer] = pointersIn("// (tt-train.md, section 16)\nconst warmupSteps = 'x';");
    if (pointer === undefined) throw new Error('No pointer is found.');
    expect(subjectIn(pointer, sections.get('16') ?? '', all)).toEqual(['warmup_steps']);
    expect(subjectIn(pointer, sections.get('8') ?? '', all)).toEqual([]);
  });
});
