import { programsThatTrain, stopsAlwaysSentence } from '../facts/always-stopping.ts';
import type { TargetFacts } from '../facts/target-facts.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import type { ConfigView } from './config-view.ts';
import type { Loaded } from './loaded.ts';
import type { Parallelism } from './parallelism.ts';
import { type StopCase, stopTexts, withTexts } from './stop-texts.ts';

/** That the target stops with every config, and how it ends with this one. */
export interface AlwaysStop {
  readonly sentence: string;
  /** Its own texts in quotes, the end of a sentence after "ends"; empty where what is written decides nothing. */
  readonly texts: string;
  /** The programs of the release that do train. */
  readonly instead: readonly string[];
}

interface Given {
  readonly known: TargetFacts;
  readonly view: ConfigView;
  readonly parallelism: Parallelism;
  readonly loaded: Loaded | null;
}

/** How the target ends with this config, if it stops with every one; null for a target that trains. */
export function alwaysStopOf(given: Given): AlwaysStop | null {
  const { target, contract, facts } = given.known;
  const stops = contract?.stopsAlways ?? null;
  const sentence = stopsAlwaysSentence(target.trainer, target.release, facts);
  if (stops === null || sentence === null) return null;
  const texts = stopTexts(stops, stopCaseOf(given));
  return {
    sentence,
    texts: texts.length === 0 ? '' : withTexts(texts),
    instead: programsThatTrain(target.release, facts),
  };
}

function stopCaseOf({ known: { target }, view, parallelism: { enabled, devices }, loaded }: Given): StopCase {
  const has = (path: string): boolean => view.has(path);
  if (target.run === 'direct' && loaded?.status === 'ok') {
    // What it loads is a mesh to it even where it is none to us.
    const value = (name: string): LoadedValue => loaded.values[`device_config.${name}`]?.value ?? null;
    const mesh = value('mesh_shape');
    return {
      ddp: value('enable_ddp') === true,
      tp: value('enable_tp') === true,
      devices: Array.isArray(mesh) ? mesh.reduce((all: number, size) => all * Number(size), 1) : devices,
      has,
    };
  }
  return {
    ddp: enabled.includes('enable_ddp'),
    tp: enabled.includes('enable_tp'),
    devices,
    // The launcher writes the section.
    has: (path) => has(path) || (target.run === 'launcher' && path === 'training_config'),
  };
}
