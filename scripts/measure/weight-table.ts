import { madeBy, withMade } from '../made-block.ts';
import { monacoLimit, type WeighedPage } from './page-budgets.ts';

/** The pages by what they are, as a table for the README: the heaviest of each kind against its limit. */
export function weightTable(pages: readonly WeighedPage[], monaco: number): string {
  const rows = kinds.flatMap(({ what, of }) => {
    const own = pages.filter(({ address }) => of.test(address)).sort((a, b) => b.total - a.total);
    const [heaviest] = own;
    if (heaviest === undefined) return [];
    const cells = [what, String(own.length), inKibibytes(heaviest.total), String(heaviest.limits.total)];
    return [[...cells, inKibibytes(Math.max(...own.map(({ weight }) => weight.js)))]];
  });
  rows.push(['Monaco, once the playground can be used', '', inKibibytes(monaco), String(monacoLimit), '']);
  const head = ['what', 'pages', 'heaviest, KiB', 'limit', 'scripts, at most'];
  return [head, ['---', '--:', '--:', '--:', '--:'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

const kinds: readonly { readonly what: string; readonly of: RegExp }[] = [
  { what: 'home', of: /^\/$/ },
  { what: 'lesson', of: /^\/lessons?\// },
  { what: 'templates and scenarios', of: /^\/(templates|scenarios)\// },
  { what: 'rules', of: /^\/rules\// },
  { what: 'reference', of: /^\/reference\// },
  { what: 'playground, before Monaco', of: /^\/playground\// },
];

const command = './run measure --readme';

/** The README with the table in its place. */
export function withTable(readme: string, table: string): string {
  return withMade(readme, command, table);
}

/** The table that the README has. */
export function tableIn(readme: string): string {
  return madeBy(readme, command);
}

/** Bytes in KiB, with one digit. */
export function inKibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
