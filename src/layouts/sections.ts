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
  const [top = ''] = id.split('/');
  // One lesson stands at lesson/, the others below lessons/.
  const name = top === 'lessons' ? 'lesson' : top;
  return sections.find((section) => section.id === name);
}
