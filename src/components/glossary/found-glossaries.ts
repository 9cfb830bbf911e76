/** The glossaries of the lessons, found when the site is built, by path: `/content/lessons/ct-3/glossary.mdx`. */
export const foundGlossaries = import.meta.glob<string>('/content/lessons/*/glossary.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
