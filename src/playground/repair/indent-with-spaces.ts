/** Tabs become spaces where YAML, or PyYAML, allows no tab: everywhere but in quotes and comments. */
export function indentWithSpaces(text: string): string {
  if (!text.includes('\t')) return text;
  const unit = ' '.repeat(unitOf(text));
  return text
    .split('\n')
    .map((line) => (line.includes('\t') ? withSpaces(line, unit) : line))
    .join('\n');
}

function withSpaces(line: string, unit: string): string {
  const [, indentation = '', rest = ''] = /^([ \t]*)(.*)$/.exec(line) ?? [];
  // A line of nothing has no level.
  if (rest === '') return '';
  return indentation.replaceAll('\t', unit) + rest.replaceAll(part, replacePart);
}

/** A text in quotes, a comment with the space before it, or a space with a tab in it. */
const part = /"(?:[^"\\]|\\.)*"|'[^']*'|([ \t]+|^)(#.*)$|[ \t]*\t[ \t]*(?=(.?))/g;

function replacePart(
  found: string,
  space: string | undefined,
  comment: string | undefined,
  next: string | undefined,
): string {
  if (comment !== undefined) return (space?.includes('\t') ? ' ' : (space ?? '')) + comment;
  if (next === undefined) return found;
  return next === '' ? '' : ' ';
}

/** The spaces of a level in the lines that have spaces; two where there are none. */
function unitOf(text: string): number {
  const depths = [...text.matchAll(/^( +)[^\s#-]/gm)].map(([, spaces = '']) => spaces.length);
  return depths.length === 0 ? 2 : Math.min(...depths);
}
