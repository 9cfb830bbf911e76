/** The path of a page below the site's root, `lesson/batch-size/`, as a name: `lesson/batch-size`; the home page is `index`. */
export function pageName(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1').replace(/^\/+|\/+$/g, '') || 'index';
}

/** Where the Markdown of a page lies, from the root. */
export function markdownPath(name: string): string {
  return `/${name}.md`;
}

/** Where the picture of a page lies, from the root. */
export function shareImagePath(name: string): string {
  return `/share/${name}.png`;
}
