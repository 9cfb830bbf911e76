export { type CheckOptions, type CheckResult, check } from './check.ts';
export {
  type Code,
  codes,
  type Diagnostic,
  type Edit,
  type Fix,
  type RelatedPlace,
  type Severity,
  type Span,
} from './diagnostic.ts';
export { type Completion, type Completions, completeAt } from './editor/complete/complete-at.ts';
export { type Formatted, format } from './editor/format/format.ts';
export { type Hover, hoverAt } from './editor/hover/hover-at.ts';
export { isSameValue } from './editor/hover/loaded-here.ts';
export type { KeyHelp } from './editor/key-help.ts';
export { type OutlineEntry, outline } from './editor/outline.ts';
export type { KeyStatus } from './editor/status/key-status.ts';
export { modelPath, modelTypes } from './editor/status/model-status.ts';
export { optimizerBlock, optimizerPath, smallestConfig } from './editor/status/optimizer-block.ts';
export { statusOf } from './editor/status/status-of.ts';
export { takes } from './editor/status/takes.ts';
export { isLong, isNothing, valueText } from './editor/status/value-text.ts';
export { placeOfKey, type Written, type WrittenKey, writtenKeys } from './editor/written-keys.ts';
export {
  type Differences,
  differences,
  type FigureDifference,
  type ValueDifference,
} from './experiments/differences.ts';
export { type BoardMove, type MovedValue, moveToBoard } from './experiments/move-to-board.ts';
export {
  type Experiment,
  nextExperiment,
  type Observation,
  observations,
} from './experiments/next-experiment.ts';
export { modelConfigVariable } from './experiments/variable.ts';
export { type NewValue, withValues } from './experiments/with-values.ts';
export { programsThatTrain, stopsAlways, stopsAlwaysSentence } from './facts/always-stopping.ts';
export { type Board, boards } from './facts/boards.ts';
export type { Contract } from './facts/contract.ts';
export { contracts } from './facts/contracts.ts';
export type { Certainty, Evidence, Place, Refusal } from './facts/evidence.ts';
export { evidenceOf } from './facts/evidence-of.ts';
export {
  boardNames,
  contractOf,
  everyTarget,
  type Facts,
  knownFacts,
  releaseNames,
  releasesOf,
  trainerNames,
} from './facts/facts.ts';
export { asksWith, type KeySupport } from './facts/key-support.ts';
export type { ReadKey } from './facts/read-key.ts';
export type { Release } from './facts/release.ts';
export { releases } from './facts/releases.ts';
export type { RuleSource } from './facts/rule-sources/rule-source.ts';
export { ruleSources } from './facts/rule-sources/rule-sources.ts';
export { supportWhenAsked } from './facts/support-of.ts';
export {
  type BoardName,
  defaultTarget,
  type ReleaseName,
  type RunMode,
  type Target,
  type TrainerName,
} from './facts/target.ts';
export type { Trainer } from './facts/trainer.ts';
export { trainers } from './facts/trainers.ts';
export {
  type Figure,
  type FigureInput,
  type FigureName,
  type Figures,
  figureNames,
  partlyRead,
} from './figures/figure.ts';
export { type AppliedFix, correctionOf, type FixedAll, fixAll } from './fix-all.ts';
export { andList } from './in-words.ts';
export { editorSchema } from './keys/editor-schema.ts';
export type { Key, KeyType } from './keys/key.ts';
export { keys, shortPath } from './keys/keys.ts';
export { type ExitCode, exitCodes } from './launch/exit-codes.ts';
export { type Launcher, type LauncherOptions, launcher } from './launch/launcher.ts';
export { type NativeOptions, native } from './launch/native/native.ts';
export type {
  Deviation,
  Native,
  NativeFile,
  NativeForm,
  NativeRefusal,
} from './launch/native/native-form.ts';
export {
  escapeBraces,
  type NativePart,
  nativeParts,
  type Placeholder,
  type PlaceholderName,
  placeholder,
} from './launch/native/placeholder.ts';
export { allLauncherOptions, type LauncherOption, launcherOptions } from './launch/options.ts';
export { loadAs } from './load/load-as.ts';
export type { Loaded, LoadedKey } from './load/loaded.ts';
export { rules } from './rules/index.ts';
export { type RuleFacts, type RuleGroup, ruleGroups } from './rules/rule.ts';
export { version } from './version.ts';
export { shortestFloat32 } from './yaml/dialects/float32-of-decimal.ts';
export { applyFix } from './yaml/edit.ts';
export { type LineIndex, lineIndex, type Position } from './yaml/line-index.ts';
export type { LoadedValue } from './yaml/loaded-value.ts';
export { largestText } from './yaml/parse.ts';
