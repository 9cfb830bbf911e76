import type { Contract } from '../../facts/contract.ts';
import type { Key } from '../../keys/key.ts';
import { readsBlock } from '../../keys/optimizer-layout.ts';
import { scalarText } from '../../keys/scalar-text.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { ChosenTypes } from '../chosen-types.ts';
import { programOf } from '../key-help.ts';
import { modelPath } from '../status/model-status.ts';
import { optimizerBlock, optimizerPath } from '../status/optimizer-block.ts';
import { optimizerTypeHelp } from '../type-help.ts';
import { defaultHere } from './default-here.ts';

/** A value that a key takes, as it is written. */
export interface ValueOffer {
  readonly value: string;
  readonly note: string | null;
  readonly help: string | null;
}

/** The values of a key that can be listed: choices, true and false, and what holds without it. What stops a target comes last. */
export function valueOffers(
  key: Key,
  contract: Contract | undefined,
  chosen: ChosenTypes,
): readonly ValueOffer[] {
  const known = contract && defaultHere(key, contract, chosen);
  const isDefault = (value: LoadedValue): boolean =>
    known !== undefined && JSON.stringify(known.value) === JSON.stringify(value);
  const noteOf = (value: LoadedValue): string | null => (isDefault(value) ? (known?.note ?? null) : null);
  if (key.type === 'boolean') {
    return [true, false].map((value) => ({ value: String(value), note: noteOf(value), help: null }));
  }
  if (key.choices !== undefined) {
    const offers = key.choices.map((value) => {
      const refusal = contract ? refusalOf(key, value, contract) : null;
      return {
        value,
        note: refusal === null ? noteOf(value) : 'stops here',
        help:
          refusal ??
          (contract && key.path === typePath ? (optimizerTypeHelp(contract, value)[0] ?? null) : null),
        isRefused: refusal !== null,
      };
    });
    return [...offers.filter((one) => !one.isRefused), ...offers.filter((one) => one.isRefused)];
  }
  if (known === undefined) return [];
  return [{ value: scalarText(key.path, known.value, false), note: known.note, help: null }];
}

const typePath = `${optimizerPath}.type`;

/** Why a word stops the target, where it does. */
function refusalOf(key: Key, word: string, contract: Contract): string | null {
  if (key.path === typePath) {
    const said = readsBlock(contract) ? optimizerBlock(contract).refused.get(word) : undefined;
    return said === undefined ? null : `${programOf(contract)} stops with "${said}".`;
  }
  if (key.path === `${modelPath}.model_type`) {
    const model = contract.models;
    if (model === undefined || Object.hasOwn(model.types, word)) return null;
    return `${programOf(contract)} stops with "${model.unknownType(word)}".`;
  }
  const allowed = contract.keys.find(({ path }) => path === key.path)?.choices;
  return allowed === undefined || allowed.words.includes(word)
    ? null
    : `${programOf(contract)} stops with "${allowed.abort(word)}".`;
}
