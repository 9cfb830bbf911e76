import { boards } from './boards/boards.ts';
import type { Diagnostic, Fix } from './diagnostic.ts';
import type { Figures } from './figures/figure.ts';
import type { FigureContext } from './figures/figure-context.ts';
import { figuresOf } from './figures/figures-of.ts';
import { rules } from './rules/index.ts';
import type { Finding, Rule, RuleContext } from './rules/rule.ts';
import { isAnotherProgramsFile } from './schema/is-another-programs-file.ts';
import { readSettings, type Settings } from './schema/settings.ts';
import { parse, type Source } from './source/parse.ts';
import { defaultTarget, type Target } from './target.ts';
import { alwaysStopOf } from './trainers/always-stop.ts';
import { viewConfig } from './trainers/config-view.ts';
import { contractOf } from './trainers/contracts.ts';
import { honourOf } from './trainers/honours/honour-of.ts';
import { loadModelSource, loadSource, type ReadText } from './trainers/load-as.ts';
import type { Loaded } from './trainers/loaded.ts';
import { shapeFaults } from './trainers/model/model-constraints.ts';
import { viewModel } from './trainers/model/model-view.ts';
import { parallelismOf } from './trainers/parallelism.ts';
import { passageOf } from './trainers/passage.ts';
import { releases } from './trainers/releases.ts';
import { tensorParallelFaults } from './trainers/tensor-parallel-faults.ts';
import { mappingRules, trainers } from './trainers/trainers.ts';
import { usesKey } from './trainers/uses-key.ts';
import { valuesOfView } from './trainers/values-of-view.ts';
import { violationsOf } from './trainers/violations-of.ts';

export interface CheckOptions {
  /** What is not given is taken from `defaultTarget`. */
  readonly target?: Partial<Target>;
  /** The number of training examples, where the reader told it. */
  readonly datasetSize?: number;
  /** The text of the model config that goes with a training config. */
  readonly model?: string;
}

export interface CheckResult {
  readonly target: Target;
  /** A `model` config has transformer_config at its top; everything else is read as a training config. */
  readonly kind: 'training' | 'model';
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where not all of the text can be read, what would follow from the part that can. */
  readonly figures: Figures;
  /** Whether all of the text can be read; a trainer reads all of it, or stops. */
  readonly isReadable: boolean;
  /** What the target itself would hold if it were handed the text directly, or its abort; null where it does not exist. */
  readonly loaded: Loaded | null;
}

/** Reads a config as the target would, and says what follows. Never throws, whatever the text. */
export function check(text: string, options: CheckOptions = {}): CheckResult {
  return checkSource(parse(text), options);
}

/** The same, for a text that was parsed already. */
export function checkSource(source: Source, options: CheckOptions = {}): CheckResult {
  const target: Target = { ...defaultTarget, ...options.target };
  const context = contextOf(source, target, options);
  return {
    target,
    kind: context.kind,
    diagnostics: diagnose(context),
    figures: context.figures,
    isReadable: isReadable(source),
    loaded: context.loaded,
  };
}

function contextOf(source: Source, target: Target, { datasetSize, model }: CheckOptions): RuleContext {
  const trainer = trainers[target.trainer];
  const settings = settingsOf(source, target);
  const { at } = settings;
  const kind = at.has('transformer_config') && !at.has('training_config') ? 'model' : 'training';
  const view = viewConfig(settings, trainer.loader, passageOf(contractOf(target.trainer, target.release)));
  const contract = contractOf(target.trainer, target.release);
  const hasMesh = view.has('device_config.mesh_shape');
  // The launcher writes what a base file would decide; handed over directly, the file does.
  const baseFile = target.run === 'direct' && contract ? contract.baseFile : null;
  const parallelism = parallelismOf(view, baseFile);
  const modelText = kind === 'model' ? { source, settings } : readModel(target, model);
  const modelView = modelText && viewModel(target, modelText.source, modelText.settings);
  const loaded =
    kind === 'model'
      ? loadModelSource(target, { source, settings })
      : loadSource(target, { source, settings }, modelText ?? undefined);
  const figureContext: FigureContext = {
    view,
    kind,
    model: modelView,
    shapeFaults: contract && modelView ? shapeFaults(target, modelView) : [],
    target,
    trainer,
    tensorParallelFaults: contract && modelView ? tensorParallelFaults(contract, modelView, parallelism) : [],
    parallelism,
    contract,
    violations: contract ? violationsOf(contract, valuesOfView(view, contract, target.run), hasMesh) : [],
    alwaysStop: alwaysStopOf({ target, view, parallelism, loaded }),
    loaded,
    honourOf: (path, value) => (contract ? honourOf(contract, path, value) : null),
    datasetSize,
  };
  return {
    ...figureContext,
    source,
    figures: figuresOf(figureContext),
    board: boards[target.board],
    usesKey: (path) => usesKey(target, contract, path),
    needsDescriptor: ([rows, columns]) =>
      releases[target.release].meshesNeedingDescriptor.some(
        (mesh) => mesh[0] === rows && mesh[1] === columns,
      ),
  };
}

/** What an alias bomb stands for is not followed; the config then counts as empty. */
function settingsOf(source: Source, { trainer }: Target): Settings {
  const readable = source.bomb === null ? source : { ...source, root: null };
  return readSettings(readable, mappingRules(trainers[trainer].loader));
}

function readModel(target: Target, text: string | undefined): ReadText | null {
  if (text === undefined) return null;
  const source = parse(text);
  return { source, settings: settingsOf(source, target) };
}

function isReadable({ faults, tooLarge, bomb }: Source): boolean {
  return faults.length === 0 && !tooLarge && bomb === null;
}

const none: readonly Fix[] = [];

/** In a file of another program nobody knows what was meant: there every fix is advice. */
function asAdvice(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map(({ title, edits }) => ({ title, edits }));
}

/** More findings of one rule than this tell nothing new; a text of another kind can have one on every line. */
const mostFindings = 1000;

function diagnose(context: RuleContext): readonly Diagnostic[] {
  const isBroken = !isReadable(context.source);
  const isOurs = !isAnotherProgramsFile(context.source, context.view.settings);
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    if (isBroken && rule.evenIfBroken !== true) continue;
    for (const finding of findingsOf(rule, context)) {
      const { severity = rule.severity, span, message, related } = finding;
      const fixes = isOurs || !finding.fixes ? (finding.fixes ?? none) : asAdvice(finding.fixes);
      const diagnostic = { code: rule.code, severity, span, message, fixes };
      diagnostics.push(related === undefined ? diagnostic : { ...diagnostic, related });
    }
  }
  return diagnostics.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Thrown through a rule that has found enough: what it makes of the rest of a large text would be thrown away. */
class Enough extends Error {}

function findingsOf(rule: Rule, context: RuleContext): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    rule.check(context, (finding) => {
      findings.push(finding);
      if (findings.length === mostFindings) throw new Enough();
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return findings;
}
