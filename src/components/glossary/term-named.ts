import type { Lesson } from '../../lessons/lesson.ts';
import { readTerms, type Term } from './read-terms.ts';

/**
 * A term, from the first of the lessons whose glossary has it.
 * @param glossaries by path: `/content/lessons/ct-3/glossary.mdx`
 */
export function termNamed(
  name: string,
  lessons: readonly Lesson[],
  glossaries: Readonly<Record<string, string>>,
): { readonly term: Term; readonly lesson: Lesson } {
  for (const lesson of lessons) {
    const terms = readTerms(glossaries[`/content/lessons/${lesson.id}/glossary.mdx`] ?? '');
    const term = terms.find((one) => one.name === name);
    if (term !== undefined) return { term, lesson };
  }
  throw new Error(`The glossary has no term "${name}".`);
}
