import { indentWithSpaces } from './indent-with-spaces.ts';
import { straightenQuotes } from './straighten-quotes.ts';
import { takeOutOfFence } from './take-out-of-fence.ts';

/** What happens to a text on its way through a chat, a web page or another system. */
export type DamageKind = 'byte-order-mark' | 'fence' | 'spaces' | 'tabs' | 'quotes' | 'line-endings';

interface Repair {
  readonly kind: DamageKind;
  /** What the text has: "a Markdown fence around it". */
  readonly damage: string;
  readonly mend: (text: string) => string;
}

const byteOrderMark = '\uFEFF';

/** In the order in which they are made: a fence may have tabs before it, a quote a wrong space. */
const repairs: readonly Repair[] = [
  {
    kind: 'byte-order-mark',
    damage: 'a byte order mark at its start',
    mend: (text) => (text.startsWith(byteOrderMark) ? text.slice(1) : text),
  },
  {
    kind: 'line-endings',
    damage: 'Windows line endings',
    mend: (text) => text.replaceAll(/\r\n?/g, '\n'),
  },
  { kind: 'fence', damage: 'a Markdown fence around it', mend: takeOutOfFence },
  {
    kind: 'spaces',
    damage: 'spaces of a web page where YAML wants plain ones',
    mend: plainSpaces,
  },
  { kind: 'tabs', damage: 'tabs', mend: indentWithSpaces },
  { kind: 'quotes', damage: 'curly quotes', mend: straightenQuotes },
];

export interface Repaired {
  readonly text: string;
  /** What was wrong, in words for a sentence; empty where nothing was. */
  readonly damages: readonly { readonly kind: DamageKind; readonly words: string }[];
}

/** The text without what its way has done to it. What is not damaged stays as it is, byte for byte. */
export function repaired(text: string): Repaired {
  let whole = text;
  const damages = repairs.flatMap(({ kind, damage, mend }) => {
    const before = whole;
    whole = mend(before);
    return whole === before ? [] : [{ kind, words: damage }];
  });
  return { text: whole, damages };
}

/** Wide and no-break spaces in front of a line and after a colon become plain; what has no width belongs nowhere. */
function plainSpaces(text: string): string {
  if (!/[\u00A0\u2000-\u200B\u202F\u2060\u3000]/.test(text)) return text;
  return text
    .replaceAll(/^[^\S\n]*[\u00A0\u2000-\u200A\u202F\u3000][^\S\n]*/gm, plain)
    .replaceAll(/(?<=^[ \t]*[\w.-]+:)[^\S\n]*[\u00A0\u2000-\u200A\u202F\u3000][^\S\n]*/gm, plain)
    .replaceAll(/[\u200B\u2060]/g, '');
}

function plain(spaces: string): string {
  return spaces.replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');
}
