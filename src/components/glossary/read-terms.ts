/** A word of a lesson, and what it means. */
export interface Term {
  /** As its heading has it: `micro-batch`. */
  readonly name: string;
  /** The heading's anchor on the glossary's page. */
  readonly anchor: string;
  /** One or two sentences; code stands between backticks. */
  readonly definition: string;
}

/** The terms of the glossary's page: each third heading, and the paragraph under it. */
export function readTerms(page: string): Term[] {
  return [...page.matchAll(/^### (.+)\n\n(.+)$/gm)].map(([, name = '', definition = '']) => ({
    name,
    anchor: name.toLowerCase().replace(/ /g, '-'),
    definition,
  }));
}
