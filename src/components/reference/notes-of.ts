import {
  andList,
  type Contract,
  isLong,
  type Key,
  type KeySupport,
  modelPath,
  modelTypes,
  optimizerBlock,
  optimizerPath,
  shortPath,
  statusOf,
  supportWhenAsked,
  valueText,
} from '../../core/index.ts';
import { targets, targetsInWords } from './targets.ts';

/** What a cell has no room for. */
export interface Note {
  /** Whom it is about: targets, or optimizers. */
  readonly who: string;
  readonly text: string;
}

/** What has to be known of a key besides its row in the matrix. */
export function notesOf(key: Key): readonly Note[] {
  const notes = targets.flatMap((target) =>
    [
      ...comesOf(target, key),
      ...whyNotSupported(target, key),
      ...longValue(target, key),
      ...refusals(target, key),
      ...ofModels(target, key),
    ].map((text) => ({
      target,
      text,
    })),
  );
  const ofTargets = [...Map.groupBy(notes, ({ text }) => text)].map(([text, some]) => ({
    who: targetsInWords(some.map(({ target }) => target)),
    text,
  }));
  return [...ofTargets, ...ofTypes(key)];
}

/** Where it has to be written instead, or why nowhere. */
function comesOf(target: Contract, key: Key): string[] {
  const support = supportWhenAsked(target, key.path);
  if (support === null || support.kind === 'same') return [];
  const isTold = statusOf(target, key).kind === 'not honoured' && support.kind !== 'translated';
  return isTold ? [] : [elsewhere(support)];
}

function whyNotSupported(target: Contract, key: Key): string[] {
  const status = statusOf(target, key);
  return status.kind === 'not honoured' ? [`loaded, not honoured: ${status.because}`] : [];
}

function elsewhere(support: Exclude<KeySupport, { kind: 'same' }>): string {
  switch (support.kind) {
    case 'layout':
    case 'translated':
      return `written as ${shortPath(support.to)}`;
    case 'launcher':
      return support.does;
    case 'not-honoured':
      return support.because;
    case 'decided-elsewhere':
      return `${support.by} decides`;
  }
}

/** A value of the base file for which the cell has no room. */
function longValue(target: Contract, key: Key): string[] {
  const status = statusOf(target, key);
  return status.kind === 'base file' && isLong(status.value)
    ? [`the base file has ${valueText(status.value)}`]
    : [];
}

/** Words that are not taken, with what the trainer then says. */
function refusals(target: Contract, { path }: Key): string[] {
  if (path === `${optimizerPath}.type`) {
    return [...optimizerBlock(target).refused].map(([type, said]) => `stops at ${type}: "${said}"`);
  }
  const choices = target.keys.find((read) => read.path === path)?.choices;
  return choices ? [`stops at another word: "${choices.abort('…')}"`] : [];
}

/** What depends on the type of the model. */
function ofModels(target: Contract, key: Key): string[] {
  const types = key.path.startsWith(`${modelPath}.`) ? modelTypes(target, key) : null;
  return types === null ? [] : [types];
}

/** The optimizers that read a key, and the default of each where they differ. */
function ofTypes({ path, type }: Key): Note[] {
  if (type === 'section' || !path.startsWith(`${optimizerPath}.`) || path === `${optimizerPath}.type`) {
    return [];
  }
  const defaults = new Map(
    targets.flatMap((target) =>
      [...optimizerBlock(target).held].flatMap(([name, values]) =>
        path in values ? [[name, valueText(values[path] ?? null)] as const] : [],
      ),
    ),
  );
  const byDefault = Map.groupBy(defaults.keys(), (name) => defaults.get(name) ?? '');
  return [...byDefault].map(([value, names]) => ({
    who: andList(names),
    text: `default ${value}`,
  }));
}
