import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { ConfigPair } from './config-pairs.ts';
import { numbersOf } from './numbers-of.ts';
import type { LessonSection } from './read-lesson.ts';

/** What a section of the lesson holds, without its sentences: these stand in the lesson alone. */
export interface SectionFacts {
  readonly heading: string;
  /** How many sentences, list items, lines of examples and labels of diagrams it has. */
  readonly statements: number;
  readonly numbers: readonly number[];
  readonly cells: readonly string[];
  readonly configs: readonly ConfigPair[];
  readonly comments: readonly string[];
  readonly links: readonly string[];
}

/** Where the facts stand in the repository, so that they are looked for where the lesson itself is missing. */
export const factsFile = `${import.meta.dirname}/lesson-facts.yaml`;

export function readFacts(): SectionFacts[] {
  return parse(readFileSync(factsFile, 'utf8')) as SectionFacts[];
}

/** The text of the facts' file. */
export function writtenFacts(sections: readonly LessonSection[]): string {
  return stringify(sections.map(factsOf), { lineWidth: 0 });
}

function factsOf({ heading, statements, cells, configs, comments, links }: LessonSection): SectionFacts {
  const told = [
    heading.replace(/^(Section )?\d+[.:]/, ''),
    ...statements.filter(isStatement),
    ...cells,
    ...comments,
  ];
  return {
    heading,
    statements: statements.filter(isStatement).length,
    numbers: [...numbersOf(told.join('\n'))].sort((a, b) => a - b),
    cells,
    configs,
    comments,
    links,
  };
}

/** Not the label of a list (`When to use:`), nor the word on an arrow. */
export function isStatement(text: string): boolean {
  return !/^(Yes|No|[^:]{1,24}:)$/.test(text);
}
