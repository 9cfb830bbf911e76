import { statSync } from 'node:fs';
import { join } from 'node:path';
import { scale } from '../scale.ts';
import { addressOf, dist, pageFiles } from '../site/dist.ts';

/** The page that a reader without a network gets has no address of its own; offline.spec.ts goes there. */
const files = pageFiles.filter((file) => file !== 'offline.html');

/** The pages of a section are made by one template, but for the reference: each page of it is of its own kind. */
function kindOf(file: string): string {
  const [section = '', ...rest] = file.split('/');
  return rest.length < 2 || section === 'reference' ? file : section;
}

/** The largest page of each kind has the most in it that could be wrong. */
function largestOfEachKind(): readonly string[] {
  const kinds = Map.groupBy(files, kindOf);
  const sizeOf = (file: string) => statSync(join(dist, file)).size;
  return [...kinds.values()].flatMap((some) => some.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1));
}

/** The addresses that each commit looks at in a browser; every page, where all is asked for. */
export const walkedPages = (scale.isFull ? files : largestOfEachKind()).map(addressOf);
