import { aliasExpansion } from './alias-expansion.ts';
import { baseFileDecides } from './base-file-decides.ts';
import { batchLargeForBoard } from './batch-large-for-board.ts';
import { batchNotDivisible } from './batch-not-divisible.ts';
import { clipNormUnusual } from './clip-norm-unusual.ts';
import { clipWithTensorParallel } from './clip-with-tensor-parallel.ts';
import { conflictingKeys } from './conflicting-keys.ts';
import { ddpOnOneDevice } from './ddp-on-one-device.ts';
import { ddpWithTp } from './ddp-with-tp.ts';
import { devicesWithoutDdp } from './devices-without-ddp.ts';
import { documentTooLarge } from './document-too-large.ts';
import { duplicateKey } from './duplicate-key.ts';
import { emptyConfig } from './empty-config.ts';
import { epochsCutShort } from './epochs-cut-short.ts';
import { gradientClippingOff } from './gradient-clipping-off.ts';
import { invalidChoice } from './invalid-choice.ts';
import { kahanWithMoreh } from './kahan-with-moreh.ts';
import { keyByLauncher } from './key-by-launcher.ts';
import { keyNotHonoured } from './key-not-honoured.ts';
import { keyTranslated } from './key-translated.ts';
import { learningRateTooHigh } from './learning-rate-too-high.ts';
import { learningRateTooLow } from './learning-rate-too-low.ts';
import { mesh2dUnsupported } from './mesh-2d-unsupported.ts';
import { meshLargerThanBoard } from './mesh-larger-than-board.ts';
import { meshNeedsDescriptor } from './mesh-needs-descriptor.ts';
import { meshParallelismMismatch } from './mesh-parallelism-mismatch.ts';
import { meshSmallerThanBoard } from './mesh-smaller-than-board.ts';
import { misplacedKey } from './misplaced-key.ts';
import { missingDataPath } from './missing-data-path.ts';
import { missingModelConfig } from './missing-model-config.ts';
import { modelConfigPath } from './model-config-path.ts';
import { modelShape } from './model-shape.ts';
import { multipleDocuments } from './multiple-documents.ts';
import { neverSaves } from './never-saves.ts';
import { neverValidates } from './never-validates.ts';
import { normWeightsMayFreeze } from './norm-weights-may-freeze.ts';
import { notAMapping } from './not-a-mapping.ts';
import { oneDeviceTrainer } from './one-device-trainer.ts';
import { outOfRange } from './out-of-range.ts';
import { quotedBoolean } from './quoted-boolean.ts';
import { releaseLayout } from './release-layout.ts';
import { requiredKeyMissing } from './required-key-missing.ts';
import type { Rule } from './rule.ts';
import { samplingWhileValidating } from './sampling-while-validating.ts';
import { savesTooOften } from './saves-too-often.ts';
import { scalarReadsDifferently } from './scalar-reads-differently.ts';
import { secretInConfig } from './secret-in-config.ts';
import { stepsCutShort } from './steps-cut-short.ts';
import { tabIndentation } from './tab-indentation.ts';
import { tokenizerMismatch } from './tokenizer-mismatch.ts';
import { tokensReadAsText } from './tokens-read-as-text.ts';
import { trainerNotInRelease } from './trainer-not-in-release.ts';
import { trainerStopsAlways } from './trainer-stops-always.ts';
import { truncatedInteger } from './truncated-integer.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownScheduler } from './unknown-scheduler.ts';
import { unknownSection } from './unknown-section.ts';
import { validatesLessOftenThanSaves } from './validates-less-often-than-saves.ts';
import { vocabularyMismatch } from './vocabulary-mismatch.ts';
import { wandbNamesUnused } from './wandb-names-unused.ts';
import { wrongType } from './wrong-type.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  yamlSyntax,
  tabIndentation,
  duplicateKey,
  multipleDocuments,
  aliasExpansion,
  documentTooLarge,
  notAMapping,
  emptyConfig,
  scalarReadsDifferently,
  quotedBoolean,
  truncatedInteger,
  unknownSection,
  unknownKey,
  misplacedKey,
  wrongType,
  outOfRange,
  invalidChoice,
  missingModelConfig,
  missingDataPath,
  conflictingKeys,
  learningRateTooHigh,
  learningRateTooLow,
  gradientClippingOff,
  clipNormUnusual,
  savesTooOften,
  neverSaves,
  neverValidates,
  validatesLessOftenThanSaves,
  ddpOnOneDevice,
  devicesWithoutDdp,
  samplingWhileValidating,
  wandbNamesUnused,
  epochsCutShort,
  stepsCutShort,
  meshLargerThanBoard,
  meshSmallerThanBoard,
  batchNotDivisible,
  batchLargeForBoard,
  meshNeedsDescriptor,
  trainerNotInRelease,
  trainerStopsAlways,
  requiredKeyMissing,
  keyTranslated,
  keyNotHonoured,
  keyByLauncher,
  releaseLayout,
  oneDeviceTrainer,
  mesh2dUnsupported,
  meshParallelismMismatch,
  ddpWithTp,
  kahanWithMoreh,
  clipWithTensorParallel,
  unknownScheduler,
  modelConfigPath,
  tokensReadAsText,
  tokenizerMismatch,
  vocabularyMismatch,
  modelShape,
  normWeightsMayFreeze,
  baseFileDecides,
  secretInConfig,
];
