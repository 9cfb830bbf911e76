import { readFileSync } from 'node:fs';
import { plainWords } from './plain-words.ts';

/** One row of corrections.md: what the lesson says, and the sections of tt-train.md that show what holds. */
export interface CorrectionRow {
  readonly says: string;
  readonly sources: readonly string[];
}

/** Where a row is listed on the page What changed, and where it is taught. */
export interface ListedCorrection extends CorrectionRow {
  /** The bold beginning of its entry on the page. */
  readonly entry: string;
  readonly page: string;
  readonly words: string;
}

/** The rows of corrections.md. */
export function correctionRows(text: string): CorrectionRow[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => {
    const cells = row.split(/(?<!\\)\|/).slice(1, -1);
    return { says: cells[0]?.trim() ?? '', sources: sourcesOf(cells.at(-1) ?? '') };
  });
}

/** The list of corrections.txt: `row [sections] => entry | page: words`. */
export function listedCorrections(): ListedCorrection[] {
  const lines = readFileSync(`${import.meta.dirname}/corrections.txt`, 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const found = /^(.+) \[([^\]]+)\] => (.+) \| (\S+): (.+)$/.exec(line);
    if (found === null) throw new Error(`Not a line of corrections: ${line}`);
    const [, says = '', sources = '', entry = '', page = '', words = ''] = found;
    return { says, sources: sourcesOf(sources), entry, page, words };
  });
}

/** The entries of the page What changed: everything from a bold beginning up to the next item, on one line. */
export function entriesOf(page: string): string[] {
  const items = page.split(/^- (?=\*\*)|^- (?=\w)|^## /m).slice(1);
  return items.map(plainWords);
}

function sourcesOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '-');
}
