import { readFileSync } from 'node:fs';
import { plainWords } from './plain-words.ts';

/** A place where the lesson and the trainers part, where it is listed on the page What changed, and where it is taught. */
export interface ListedCorrection {
  /** What the lesson says. */
  readonly says: string;
  /** The sections of docs/tt-train.md, or the other sources, that show what holds. */
  readonly sources: readonly string[];
  /** The bold beginning of its entry on the page. */
  readonly entry: string;
  readonly page: string;
  readonly words: string;
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
