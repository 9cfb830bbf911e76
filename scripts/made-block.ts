const closing = '<!-- end -->';

/** The README with what a command makes in its place, between a comment that names the command and `<!-- end -->`. */
export function withMade(readme: string, command: string, made: string): string {
  const opening = openingOf(command);
  const [before, rest] = readme.split(opening);
  const after = rest?.slice(rest.indexOf(closing));
  if (before === undefined || after === undefined) throw new Error(`The README has no ${opening.trim()}.`);
  return `${before}${opening}${made}\n${after}`;
}

/** What the README has of a command. */
export function madeBy(readme: string, command: string): string {
  return readme.split(openingOf(command))[1]?.split(`\n${closing}`)[0] ?? '';
}

function openingOf(command: string): string {
  return `<!-- made by ${command} -->\n`;
}
