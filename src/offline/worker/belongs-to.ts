/** Whether all the assets that a page names are those of one build. */
export function belongsTo(html: string, base: string, assets: ReadonlySet<string>): boolean {
  return html
    .split(`${base}_astro/`)
    .slice(1)
    .every((rest) => assets.has(/^[^"'`\s)?#<&]*/.exec(rest)?.[0] ?? ''));
}
