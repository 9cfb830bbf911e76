/** The code of the rule whose page has this id: `rules/unknown-key`. */
export function ruleOfPage(id: string): string | undefined {
  return id.startsWith('rules/') ? id.slice('rules/'.length) : undefined;
}
