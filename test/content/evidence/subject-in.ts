import type { Pointer } from './pointers-in.ts';
import { identifiersIn, wordsIn } from './subjects-of.ts';

/** An identifier that more than this share of the sections has says nothing of where it belongs; a word says less. */
const rareIdentifier = 0.4;
const rareWord = 0.2;

/** What of a pointer's subject a section mentions: its identifiers, and the rarer words of its comment. */
export function subjectIn(pointer: Pointer, section: string, all: readonly string[]): string[] {
  const share = (word: string) => all.filter((one) => mentions(one, word)).length / all.length;
  const identifiers = [...identifiersIn(pointer.comment), ...identifiersIn(pointer.code)].filter((word) =>
    mentions(section, word),
  );
  const words = wordsIn(pointer.comment).filter((word) => mentions(section, word));
  return [
    ...new Set([
      ...identifiers.filter((word) => share(word) <= rareIdentifier),
      ...words.filter((word) => share(word) <= rareWord),
    ]),
  ];
}

function mentions(section: string, word: string): boolean {
  return section.toLowerCase().includes(word.toLowerCase());
}
