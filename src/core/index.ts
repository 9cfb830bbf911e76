export { type Board, boardNames, boards } from './boards/boards.ts';
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
export { everyTarget } from './every-target.ts';
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
export {
  type Figure,
  type FigureInput,
  type FigureName,
  type Figures,
  figureNames,
  partlyRead,
} from './figures/figure.ts';
export { type AppliedFix, correctionOf, type FixedAll, fixAll } from './fix-all.ts';
export { type Completion, type Completions, completeAt } from './language/complete/complete-at.ts';
export { type Formatted, format } from './language/format/format.ts';
export { type Hover, hoverAt } from './language/hover/hover-at.ts';
export { isSameValue } from './language/hover/same-value.ts';
export type { KeyHelp } from './language/key-help.ts';
export { type OutlineEntry, outline } from './language/outline.ts';
export { placeOfKey, type Written, type WrittenKey, writtenKeys } from './language/written-keys.ts';
export { type ExitCode, exitCodes } from './launcher/exit-codes.ts';
export { type Launcher, type LauncherOptions, launcher } from './launcher/launcher.ts';
export { allLauncherOptions, type LauncherOption, launcherOptions } from './launcher/options.ts';
export { honourOfKey } from './readings/honour-of-key.ts';
export { modelPath, modelTypes } from './readings/model-reading.ts';
export { optimizerBlock, optimizerPath } from './readings/optimizer-block.ts';
export type { Reading } from './readings/reading.ts';
export { readingOf } from './readings/reading-of.ts';
export { shortPath } from './readings/short-path.ts';
export { smallestConfig } from './readings/smallest-config.ts';
export { takes } from './readings/takes.ts';
export { isLong, isNothing, valueText } from './readings/value-text.ts';
export { rules } from './rules/index.ts';
export { type RuleFacts, type RuleGroup, ruleGroups } from './rules/rule.ts';
export type { RuleSource } from './rules/sources/rule-source.ts';
export { ruleSources } from './rules/sources/rule-sources.ts';
export { editorSchema } from './schema/editor-schema.ts';
export type { Key, KeyType } from './schema/key.ts';
export { keys } from './schema/keys.ts';
export { applyFix } from './source/apply-fix.ts';
export { largestText } from './source/largest-text.ts';
export { type LineIndex, lineIndex, type Position } from './source/line-index.ts';
export {
  type BoardName,
  defaultTarget,
  type ReleaseName,
  type RunMode,
  type Target,
  type TrainerName,
} from './target.ts';
export type { Contract } from './trainers/contract.ts';
export { contractOf, contracts } from './trainers/contracts.ts';
export type { Honour } from './trainers/honours/honour.ts';
export { honourOf } from './trainers/honours/honour-of.ts';
export { honourRows } from './trainers/honours/support-in.ts';
export { loadAs } from './trainers/load-as.ts';
export type { Loaded, LoadedKey } from './trainers/loaded.ts';
export type { LoadedValue } from './trainers/loaded-value.ts';
export { modelContractOf } from './trainers/model/model-contract-of.ts';
export { type NativeOptions, native } from './trainers/native/native.ts';
export type {
  Deviation,
  Native,
  NativeFile,
  NativeForm,
  NativeRefusal,
} from './trainers/native/native-form.ts';
export {
  escapeBraces,
  type NativePart,
  nativeParts,
  type Placeholder,
  type PlaceholderName,
  placeholder,
} from './trainers/native/placeholder.ts';
export type { ReadKey } from './trainers/read-key.ts';
export { type Release, releaseNames, releases } from './trainers/releases.ts';
export { programsThatTrain, stopsAlways, stopsAlwaysSentence } from './trainers/stops-always.ts';
export { type Trainer, trainerNames, trainers } from './trainers/trainers.ts';
export { version } from './version.ts';
