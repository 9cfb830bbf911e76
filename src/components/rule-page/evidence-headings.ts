/** The headings that each rule's page ends with, for the page and for its table of contents. */
export const evidenceHeadings = [
  { slug: 'whom-it-concerns', text: 'Whom it concerns' },
  { slug: 'where-it-was-read', text: 'Where it was read' },
] as const;
