import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  factsFile,
  isStatement,
  readFacts,
  type SectionFacts,
  writtenFacts,
} from './lesson-coverage/lesson-facts.ts';
import { lossesOf } from './lesson-coverage/losses.ts';
import { pageOf, pageWords } from './lesson-coverage/page-words.ts';
import { plainWords } from './lesson-coverage/plain-words.ts';
import { type ChecklistSection, readChecklist } from './lesson-coverage/read-checklist.ts';
import { readLesson } from './lesson-coverage/read-lesson.ts';

const original = '../shared/lesson.md';
const lesson = existsSync(original) ? readLesson(readFileSync(original, 'utf8')) : undefined;
const checklist = readChecklist();
const facts = readFacts();
const corrections = withoutQuotes(pageWords('lesson/what-changed').words);

function withoutQuotes(words: string): string {
  return words.replace(/[".]/g, '');
}

function sectionFor({ heading }: SectionFacts): ChecklistSection {
  const found = checklist.find((section) => section.heading === heading);
  if (found === undefined) throw new Error(`The checklist has no section "${heading}".`);
  return found;
}

describe('nothing of the original lesson is lost', () => {
  test.each(facts.map((section) => [section.heading, section] as const))('%s', (_heading, section) => {
    const { pages, ...rest } = sectionFor(section);
    expect(pages).not.toEqual([]);
    expect(lossesOf(section, { pages, ...rest }, pages.map(pageWords))).toEqual([]);
  });

  it('and what is another fact now stands on the page What changed', () => {
    const named = checklist
      .flatMap(({ carried }) => Object.values(carried).flat())
      .flatMap(({ correction }) => correction ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(
      named.filter((lead) => !corrections.includes(withoutQuotes(plainWords(lead).toLowerCase()))),
    ).toEqual([]);
  });

  it('counts what it looks for', () => {
    const total = (of: (section: SectionFacts) => number) =>
      facts.reduce((sum, section) => sum + of(section), 0);
    expect({
      sections: facts.length,
      statements: total(({ statements }) => statements),
      cells: total(({ cells }) => cells.length),
      configLines: total(({ configs }) => configs.length),
      comments: total(({ comments }) => comments.length),
      numbers: total(({ numbers }) => numbers.length),
      links: total(({ links }) => links.length),
    }).toMatchInlineSnapshot(`
      {
        "cells": 44,
        "comments": 91,
        "configLines": 135,
        "links": 4,
        "numbers": 125,
        "sections": 61,
        "statements": 282,
      }
    `);
  });
});

describe.skipIf(lesson === undefined)(
  'the checklist is of the lesson itself (needs ../shared/lesson.md)',
  () => {
    it('has the facts that the lesson has', async () => {
      await expect(writtenFacts(lesson ?? [])).toMatchFileSnapshot(factsFile);
    });

    test.each((lesson ?? []).map((section) => [section.heading, section] as const))(
      '%s',
      (heading, section) => {
        const entry = checklist.find((one) => one.heading === heading);
        const carried = entry?.carried['-'] ?? [];
        const words = (entry?.pages ?? []).map((id) => pageWords(id).words).join('\n');
        const isCarried = (statement: string) =>
          carried.some(({ fact }) => statement.startsWith(fact)) || words.includes(statement.toLowerCase());
        expect(section.statements.filter((one) => isStatement(one) && !isCarried(one))).toEqual([]);
        const all = [...section.statements, ...section.cells, ...section.comments, ...section.links];
        const configs = section.configs.map(({ key, value }) => `${key} ${value}`);
        const unclaimed = Object.entries(entry?.carried ?? {})
          .filter(([kind]) => kind !== 'number')
          .flatMap(([, list]) =>
            list.filter(({ fact }) => ![...all, ...configs].some((one) => one.startsWith(fact))),
          );
        expect(unclaimed).toEqual([]);
      },
    );

    it('names no section that the lesson has not', () => {
      expect(checklist.map(({ heading }) => heading)).toEqual(lesson?.map(({ heading }) => heading));
    });
  },
);

describe('a loss is noticed', () => {
  const section: SectionFacts = {
    heading: 'Checkpoints',
    statements: 1,
    numbers: [100],
    cells: ['4-32'],
    configs: [{ key: 'training_config.seed', value: '42' }],
    comments: ['Each 100 steps'],
    links: ['https://wandb.ai'],
  };
  const none = { '-': [], cell: [], config: [], comment: [], number: [], link: [] };
  const entry: ChecklistSection = {
    heading: 'Checkpoints',
    pages: ['lesson/checkpoints'],
    under: 'Save often',
    carried: {
      ...none,
      '-': [{ fact: 'Save', as: 'save every 100 steps' }],
      cell: [{ fact: '4-32', as: '4 to 32' }],
    },
  };
  const page = [
    '## Save often',
    'Save *every* `100` steps. See [WandB](https://wandb.ai).',
    '| 4 to 32 |',
    '```yaml expect="ok"',
    'training_config:',
    '  seed: 42    # Each 100 steps',
    '```',
  ].join('\n');

  it('not where all is there', () => {
    expect(lossesOf(section, entry, [pageOf('p', page)])).toEqual([]);
  });

  it.each([
    ['a heading', 'Save often', 'Save', ['heading: Save often']],
    ['words', 'Save *every*', 'Keep it every', ['words: save every 100 steps']],
    ['a cell', '4 to 32', '4 to 33', ['cell: 4 to 32']],
    ['a value', 'seed: 42', 'seed: 43', ['config: training_config.seed 42']],
    ['a key', 'seed:', 'need:', ['config: training_config.seed 42']],
    ['its section', 'training_config:', 'config:', ['config: training_config.seed 42']],
    ['a link', 'https://wandb.ai', 'https://example.org', ['link: https://wandb.ai']],
  ])('%s', (_what, from, to, losses) => {
    expect(lossesOf(section, entry, [pageOf('p', page.replace(from, to))])).toEqual(losses);
  });

  it('a number and a comment', () => {
    expect(lossesOf(section, entry, [pageOf('p', page.replaceAll('100', '200'))])).toEqual([
      'words: save every 100 steps',
      'comment: Each 100 steps',
      'number: 100',
    ]);
  });
});
