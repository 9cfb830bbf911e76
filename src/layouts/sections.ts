/** The sections of the site, as its header names them. A section's pages stand under its address. */
export const sections = [
  { id: 'lesson', label: 'Lesson' },
  { id: 'playground', label: 'Playground' },
  { id: 'templates', label: 'Templates' },
  { id: 'scenarios', label: 'Scenarios' },
  { id: 'rules', label: 'Rules' },
  { id: 'run', label: 'Run' },
  { id: 'reference', label: 'Reference' },
] as const;

/** The section that a page belongs to, by the page's id (`rules/unknown-key`). */
export function sectionOf(id: string): (typeof sections)[number] | undefined {
  return sections.find((section) => id === section.id || id.startsWith(`${section.id}/`));
}
