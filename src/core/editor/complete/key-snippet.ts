import type { Contract } from '../../facts/contract.ts';
import type { Key } from '../../keys/key.ts';
import { nameOf } from '../../keys/keys.ts';
import { scalarText } from '../../keys/scalar-text.ts';
import type { ChosenTypes } from '../chosen-types.ts';
import { defaultHere } from './default-here.ts';
import { valueOffers } from './value-offers.ts';

/** How the text around a new key is laid out. */
export interface KeyLayout {
  readonly indentation: string;
  /** The spaces of one level more. */
  readonly unit: string;
  readonly ending: string;
  readonly isFlow: boolean;
  /** The colon and the value stand there already. */
  readonly hasColon: boolean;
}

/** A key with the start of its value, as a snippet: a section's first line, choices to pick from, or the default to type over. */
export function keySnippet(
  key: Key,
  contract: Contract | undefined,
  chosen: ChosenTypes,
  layout: KeyLayout,
): string {
  const name = layout.indentation + nameOf(key.path);
  if (layout.hasColon) return name;
  if (key.type === 'section') {
    return layout.isFlow
      ? `${name}: { $0 }`
      : `${name}:${layout.ending}${layout.indentation}${layout.unit}$0`;
  }
  return `${name}: ${valueSnippet(key, contract, chosen)}`;
}

function valueSnippet(key: Key, contract: Contract | undefined, chosen: ChosenTypes): string {
  if (key.type === 'boolean' || key.choices !== undefined) {
    const words = valueOffers(key, contract, chosen).map(({ value }) =>
      value.replaceAll(/[\\,|]/g, (mark) => `\\${mark}`),
    );
    return `\${1|${words.join(',')}|}`;
  }
  const known = contract && defaultHere(key, contract, chosen);
  if (known !== undefined) return `\${1:${escapePlaceholder(scalarText(key.path, known.value, false))}}`;
  if (key.type === 'string') return '"$1"';
  return key.type === 'integers' || key.type === 'strings' ? '[$1]' : '$1';
}

function escapePlaceholder(text: string): string {
  return text.replaceAll(/[\\$}]/g, (character) => `\\${character}`);
}
