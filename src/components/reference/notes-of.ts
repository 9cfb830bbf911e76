import {
  type Contract,
  type Honour,
  honourOfKey,
  isLong,
  type Key,
  modelPath,
  modelTypes,
  optimizerBlock,
  optimizerPath,
  readingOf,
  shortPath,
  valueText,
} from '../../core/index.ts';
import { listed, targets, targetsInWords } from './targets.ts';

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
      ...whyNotHonoured(target, key),
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
  const honour = honourOfKey(target, key.path);
  if (honour === null || honour.kind === 'same') return [];
  const isTold = readingOf(target, key).kind === 'not honoured' && honour.kind !== 'translated';
  return isTold ? [] : [elsewhere(honour)];
}

function whyNotHonoured(target: Contract, key: Key): string[] {
  const reading = readingOf(target, key);
  return reading.kind === 'not honoured' ? [`loaded, not honoured: ${reading.because}`] : [];
}

function elsewhere(honour: Exclude<Honour, { kind: 'same' }>): string {
  switch (honour.kind) {
    case 'layout':
    case 'translated':
      return `written as ${shortPath(honour.to)}`;
    case 'launcher':
      return honour.does;
    case 'not-honoured':
      return honour.because;
    case 'decided-elsewhere':
      return `${honour.by} decides`;
  }
}

/** A value of the base file for which the cell has no room. */
function longValue(target: Contract, key: Key): string[] {
  const reading = readingOf(target, key);
  return reading.kind === 'base file' && isLong(reading.value)
    ? [`the base file has ${valueText(reading.value)}`]
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
    who: listed(names),
    text: `default ${value}`,
  }));
}
