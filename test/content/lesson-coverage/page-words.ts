import { readFileSync } from 'node:fs';
import { placedFences } from '../config-fences.ts';
import { pageFile } from '../page-files.ts';
import { type ConfigPair, commentsOf, pairsOf } from './config-pairs.ts';
import { plainWords } from './plain-words.ts';

/** A page of the site as its reader has it before them: its words, its headings, its configs. */
export interface PageWords {
  /** On one line, in small letters. */
  readonly words: string;
  readonly headings: readonly string[];
  readonly configs: readonly ConfigPair[];
  readonly comments: readonly string[];
  readonly source: string;
}

/** The page of an id, `lesson/batch-size`, with the config file and the diagrams that it shows. */
export function pageWords(id: string): PageWords {
  const source = readFileSync(pageFile(id), 'utf8');
  const files = [...source.matchAll(/<ConfigFile name="([^"]+)"/g)].map(([, name]) =>
    readFileSync(`content/${name}.yaml`, 'utf8'),
  );
  return pageOf(id, source, files);
}

/** As `pageWords`, of a page's text and the texts of the config files that it shows. */
export function pageOf(id: string, source: string, files: readonly string[] = []): PageWords {
  const configs = [...placedFences(id, source).map(({ text }) => text), ...files];
  const title = /^title: "?(.*?)"?$/m.exec(source)?.[1] ?? '';
  const headings = [...source.matchAll(/^#{2,} (.*)$/gm)].map(([, heading = '']) => plainWords(heading));
  return {
    words: plainWords([source.replace(/^import .*$/gm, ''), ...files].join('\n')).toLowerCase(),
    headings: [plainWords(title), ...headings],
    configs: configs.flatMap(pairsOf),
    comments: configs.flatMap(commentsOf),
    source,
  };
}
