import type { Facts } from '../../facts/facts.ts';
import type { Target } from '../../facts/target.ts';
import { type TargetFacts, targetFacts } from '../../facts/target-facts.ts';
import type { HandOver } from '../../facts/trainer.ts';
import { readsBlock } from '../../keys/optimizer-layout.ts';
import { readSettings, type Settings } from '../../keys/settings.ts';
import { viewConfig } from '../../load/config-view.ts';
import { conversionOf } from '../../load/key-conversion.ts';
import { loadAs } from '../../load/load-as.ts';
import { mappingRules } from '../../load/mapping-rules.ts';
import { parse, type Source } from '../../yaml/parse.ts';
import { writeConstantSchedule } from './constant-schedule.ts';
import { writeFlags } from './flags.ts';
import { writeModelPath } from './model-path.ts';
import { NativeDraft } from './native-draft.ts';
import { setEnvironment } from './native-environment.ts';
import { fillMissing } from './native-fill.ts';
import { type Native, type NativeForm, Refused } from './native-form.ts';
import { writeIntervals, writeSaveStrategy } from './native-intervals.ts';
import { writeOptimizerBlock } from './native-optimizer-block.ts';
import { writeFlatOptimizer } from './native-optimizer-flat.ts';
import { writePaths } from './native-paths.ts';
import { tellUnread } from './native-unread.ts';
import { nativeYaml } from './native-yaml.ts';
import { nativeParts, type Placeholder, placeholder } from './placeholder.ts';

export interface NativeOptions {
  /** The text of the model config that goes with the config. */
  readonly model?: string;
  /** The number of training examples, where the reader told it. */
  readonly datasetSize?: number;
  /** What is known of tt-train; the project's own facts where none are given. */
  readonly facts?: Facts;
}

const writeOwnParts: Readonly<Record<HandOver, (draft: NativeDraft) => void>> = {
  'model path': writeModelPath,
  flags: writeFlags,
  'constant schedule': writeConstantSchedule,
};

/** What a target has to be given so that it does what the config says, or why there is no such thing. Never throws. */
export function native(target: Target, text: string, options: NativeOptions = {}): Native {
  try {
    const known = targetFacts(target, options.facts);
    return compose(draftOf(known, text, options), known);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusal;
  }
}

/** @throws Refused */
function draftOf(known: TargetFacts, text: string, options: NativeOptions): NativeDraft {
  const { target, contract } = known;
  const { loader, program } = known.trainer;
  if (contract === undefined) {
    throw new Refused('trainer-not-in-release', `There is no working ${program} at ${target.release}.`);
  }
  const source = parse(text);
  rejectUnreadable(source);
  const settings = readSettings(source, mappingRules(loader));
  rejectOtherConfigs(settings, contract.baseFile !== null);
  const view = viewConfig(settings, loader, conversionOf(contract));
  return new NativeDraft({ known, contract, view, model: options.model, datasetSize: options.datasetSize });
}

function compose(draft: NativeDraft, { facts }: TargetFacts): NativeForm {
  copyReadKeys(draft);
  if (!readsBlock(draft.contract)) writeFlatOptimizer(draft);
  else writeOptimizerBlock(draft);
  writeIntervals(draft);
  fillMissing(draft);
  writeSaveStrategy(draft);
  writePaths(draft);
  writeOwnParts[draft.trainer.handOver](draft);
  setEnvironment(draft);
  tellUnread(draft);
  const file = mainFile(draft);
  rejectAbort(draft, file.text, facts);
  return formOf(draft, [file, ...draft.files]);
}

/** The keys that the trainer reads as the config writes them. */
function copyReadKeys(draft: NativeDraft): void {
  for (const { path, isReplaced } of draft.contract.keys) {
    if (isReplaced) continue;
    const support = draft.support(path, draft.view.held.get(path)?.value);
    if (support?.kind === 'decided-elsewhere' || (support?.kind === 'not-honoured' && !support.isLoaded))
      continue;
    const value = draft.wanted(path);
    if (value !== undefined) draft.values.set(path, value);
  }
  if (!draft.contract.mergesModel) return;
  for (const [path, { key }] of draft.view.settings.at) {
    if (!path.startsWith('transformer_config.') || key.type === 'section') continue;
    const value = draft.wanted(path);
    if (value !== undefined) draft.values.set(path, value);
  }
}

function mainFile(draft: NativeDraft): NativeForm['files'][number] {
  const order = new Map(draft.contract.keys.map((key, at) => [key.path, at]));
  // The optimizer block is no key of the contract and comes after them.
  const place = (path: string): number => order.get(path) ?? order.size;
  const sorted = [...draft.values].sort(([a], [b]) => place(a) - place(b));
  const text = nativeYaml(new Map(sorted), draft.trainer.loader === 'yaml-cpp', draft.placed);
  return draft.contract.baseFile === null
    ? { path: `${placeholder('run')}/training.yaml`, text, isVerbatim: false, role: 'training' }
    : {
        path: `${placeholder('tt-metal')}/tt-train/configs/training_overrides.yaml`,
        text,
        isVerbatim: false,
        role: 'overrides',
      };
}

function formOf(draft: NativeDraft, files: NativeForm['files']): NativeForm {
  const { environment, directories, trainer } = draft;
  const parts = { files, arguments: draft.arguments, environment, directories };
  return {
    status: 'ok',
    ...parts,
    workingDirectory: placeholder('run'),
    program: trainer.program,
    placeholders: placeholdersIn(draft, parts),
    ...(draft.modelPath === undefined ? {} : { modelPath: draft.modelPath }),
    deviations: inConfigOrder(draft),
  };
}

type Parts = Pick<NativeForm, 'files' | 'arguments' | 'environment' | 'directories'>;

/** The run's folder is where the trainer is started, so it occurs in each form. */
function placeholdersIn(draft: NativeDraft, parts: Parts): readonly Placeholder[] {
  const texts = [
    ...parts.files.flatMap(({ path, text, isVerbatim }) => (isVerbatim ? [path] : [path, text])),
    ...parts.arguments,
    ...Object.values(parts.environment),
    ...parts.directories,
  ];
  const needsTree = texts.some((text) =>
    nativeParts(text).some((part) => typeof part !== 'string' && part.placeholder === 'tt-metal'),
  );
  return [...(needsTree ? [{ name: 'tt-metal' as const }] : []), { name: 'run' }, ...draft.placeholders];
}

/** What was filled in has no place in the config, and comes last. */
function inConfigOrder({ view, deviations }: NativeDraft): NativeForm['deviations'] {
  const unknownEntries = view.settings.unknownEntries.map(({ name, section, entry }) => {
    const path = section === '' ? name : `${section}.${name}`;
    return [path, entry.keySpan.start] as const;
  });
  const places = new Map<string, number>(unknownEntries);
  for (const [path, { entry }] of view.settings.at) places.set(path, entry.keySpan.start);
  const place = (path: string): number => places.get(path) ?? Number.MAX_SAFE_INTEGER;
  return [...deviations].sort((a, b) => place(a.path) - place(b.path));
}

/** @throws Refused */
function rejectUnreadable(source: Source): void {
  const isUnreadable =
    source.faults.length > 0 ||
    source.tooLarge ||
    source.bomb !== null ||
    source.secondDocument !== null ||
    source.aliases.some((alias) => alias.target === null);
  if (isUnreadable) {
    throw new Refused('unreadable', 'The text cannot be read as one config; check it and correct it first.');
  }
}

/** @throws Refused */
function rejectOtherConfigs({ at }: Settings, hasBaseFile: boolean): void {
  const section = at.get('training_config');
  if (section?.node?.kind === 'mapping') return;
  const isModel = at.has('transformer_config') && section === undefined;
  // The base file has a training_config, which what is not set comes from.
  if (hasBaseFile && section === undefined && !isModel && at.size > 0) return;
  const sentence = isModel
    ? 'This is a model config; the training config is the one to start from.'
    : 'There is no training_config with keys in it.';
  throw new Refused('not-a-training-config', sentence);
}

/** The last word is the target's own: what it refuses is not handed over. @throws Refused */
function rejectAbort(draft: NativeDraft, text: string, facts: Facts): void {
  const loaded = loadAs(draft.target, text, draft.model, facts);
  if (loaded?.status !== 'abort') return;
  const { program } = draft.trainer;
  const which = loaded.path?.startsWith('transformer_config') ? 'the model config' : 'the config';
  const sentence = `${program} at ${draft.target.release} refuses what ${which} says: "${loaded.message}"`;
  throw new Refused('target-aborts', sentence, loaded.path);
}
