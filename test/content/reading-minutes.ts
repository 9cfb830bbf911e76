/** Words of prose that are read in a minute, and lines of code. What a reader tries out is not counted. */
const pace = { words: 200, lines: 30 };

/** How many minutes a page of content takes to read: to the nearest one, and at least one. */
export function readingMinutes(source: string): number {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^import .*$/gm, '');
  const fences = [...body.matchAll(/^ *(`{3,})[^\n]*\n([\s\S]*?)^ *\1$/gm)].map(([, , lines = '']) => lines);
  const lines = fences.flatMap((fence) => fence.split('\n')).filter((line) => line.trim() !== '');
  const prose = body
    .replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1$/gm, '')
    .replace(/<[A-Za-z/][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, '');
  const words = prose.match(/\S*\w\S*/g) ?? [];
  return Math.max(1, Math.round(words.length / pace.words + lines.length / pace.lines));
}
