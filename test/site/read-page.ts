import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { dist } from './dist.ts';

/** A page of the built site as a browser's parser reads it, before any script: `readPage('/lesson/')`. */
export function readPage(address: string): Root {
  const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
  return unified().use(rehypeParse).parse(readFileSync(file, 'utf8'));
}
