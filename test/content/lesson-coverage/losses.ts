import type { SectionFacts } from './lesson-facts.ts';
import { numbersOf } from './numbers-of.ts';
import type { PageWords } from './page-words.ts';
import { plainWords } from './plain-words.ts';
import type { Carried, ChecklistSection } from './read-checklist.ts';

/** The facts of a section that its pages do not carry, neither as they were nor as the checklist says. */
export function lossesOf(
  facts: SectionFacts,
  { carried, under }: ChecklistSection,
  pages: readonly PageWords[],
): string[] {
  const words = pages.map((page) => page.words).join('\n');
  const numbers = numbersOf(words);
  const configs = new Set(pages.flatMap((page) => page.configs).map(({ key, value }) => `${key} ${value}`));
  const comments = new Set(pages.flatMap((page) => page.comments));
  const has = (said: string) => words.includes(plainWords(said).toLowerCase());
  /** What stands there instead of a fact, or the fact itself. */
  const wordsFor = (list: readonly Carried[], fact: string) =>
    list.find((one) => fact.startsWith(one.fact))?.as ?? fact;

  return [
    ...(under === undefined || pages.some(({ headings }) => headings.includes(under))
      ? []
      : [`heading: ${under}`]),
    ...carried['-'].filter(({ as }) => !has(as)).map(({ as }) => `words: ${as}`),
    ...facts.cells
      .map((cell) => wordsFor(carried.cell, cell))
      .filter((cell) => !has(cell))
      .map((cell) => `cell: ${cell}`),
    ...facts.configs
      .map(({ key, value }) => {
        const was = `${key} ${value}`;
        const now = wordsFor(carried.config, was);
        return now === was ? was : `${key} ${now}`;
      })
      .filter((pair) => ![...configs].some((found) => found === pair || found.endsWith(`.${pair}`)))
      .map((pair) => `config: ${pair}`),
    ...facts.comments
      .map((comment) => wordsFor(carried.comment, comment))
      .filter((comment) => !comments.has(comment) && !has(comment))
      .map((comment) => `comment: ${comment}`),
    ...facts.numbers
      .filter((number) => !numbers.has(number))
      .map((number) => wordsFor(carried.number, String(number)))
      .filter((said) => !has(said) || /^[\d.e-]+$/.test(said))
      .map((number) => `number: ${number}`),
    ...facts.links
      .map((link) => wordsFor(carried.link, link))
      .filter((link) => !pages.some(({ source }) => source.includes(link)))
      .map((link) => `link: ${link}`),
  ];
}
