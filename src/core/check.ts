import type { Diagnostic, Fix } from './diagnostic.ts';
import type { Facts } from './facts/facts.ts';
import { supportOfValue } from './facts/support-of.ts';
import type { BoardName, Target } from './facts/target.ts';
import { type TargetFacts, targetFacts } from './facts/target-facts.ts';
import type { Figures } from './figures/figure.ts';
import type { FigureContext } from './figures/figure-context.ts';
import { figuresOf } from './figures/figures-of.ts';
import { isAnotherProgramsFile } from './keys/is-another-programs-file.ts';
import { readSettings, type Settings } from './keys/settings.ts';
import { alwaysStopOf } from './load/always-stop.ts';
import { viewConfig } from './load/config-view.ts';
import { conversionOf } from './load/key-conversion.ts';
import { loadModelSource, loadSource, type ReadText } from './load/load-as.ts';
import type { Loaded } from './load/loaded.ts';
import { mappingRules } from './load/mapping-rules.ts';
import { shapeFaults } from './load/model/model-constraints.ts';
import { viewModel } from './load/model/model-view.ts';
import { parallelismOf } from './load/parallelism.ts';
import { tensorParallelFaults } from './load/tensor-parallel-faults.ts';
import { usesKey } from './load/uses-key.ts';
import { valuesOfView } from './load/values-of-view.ts';
import { violationsOf } from './load/violations-of.ts';
import { rules } from './rules/index.ts';
import type { Finding, Rule, RuleContext } from './rules/rule.ts';
import { parse, type Source } from './yaml/parse.ts';

export interface CheckOptions {
  /** What is not given is taken from `defaultTarget`. */
  readonly target?: Partial<Target>;
  /** The number of training examples, where the reader told it. */
  readonly datasetSize?: number;
  /** The text of the model config that goes with a training config. */
  readonly model?: string;
  /** What is known of tt-train; the project's own facts where none are given. */
  readonly facts?: Facts;
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
  const context = contextOf(source, targetFacts(options.target ?? {}, options.facts), options);
  return resultOf(context, diagnose(context));
}

function resultOf(
  { target, kind, figures, loaded, source }: RuleContext,
  diagnostics: readonly Diagnostic[],
): CheckResult {
  return { target, kind, diagnostics, figures, isReadable: isReadable(source), loaded };
}

function contextOf(source: Source, known: TargetFacts, { datasetSize, model }: CheckOptions): RuleContext {
  const { target, trainer, release, contract } = known;
  const settings = settingsOf(source, known);
  const { at } = settings;
  const kind = at.has('transformer_config') && !at.has('training_config') ? 'model' : 'training';
  const view = viewConfig(settings, trainer.loader, conversionOf(contract));
  const hasMesh = view.has('device_config.mesh_shape');
  // The launcher writes what a base file would decide; handed over directly, the file does.
  const baseFile = target.run === 'direct' && contract ? contract.baseFile : null;
  const parallelism = parallelismOf(view, baseFile);
  const modelText = kind === 'model' ? { source, settings } : readModel(known, model);
  const modelView = modelText && viewModel(known, modelText.source, modelText.settings);
  const loaded =
    kind === 'model'
      ? loadModelSource(known, { source, settings })
      : loadSource(known, { source, settings }, modelText ?? undefined);
  const figureContext: FigureContext = {
    ...known,
    view,
    kind,
    model: modelView,
    shapeFaults: contract && modelView ? shapeFaults(trainer, modelView) : [],
    tensorParallelFaults:
      contract && modelView ? tensorParallelFaults(trainer, contract, modelView, parallelism) : [],
    parallelism,
    violations: contract ? violationsOf(contract, valuesOfView(view, contract, target.run), hasMesh) : [],
    alwaysStop: alwaysStopOf({ known, view, parallelism, loaded }),
    loaded,
    supportOf: (path, value) => (contract ? supportOfValue(contract, path, value) : null),
    datasetSize,
  };
  return {
    ...figureContext,
    source,
    figures: figuresOf(figureContext),
    isOurs: !isAnotherProgramsFile(source, view.settings),
    usesKey: (path) => usesKey(known, path),
    needsDescriptor: ([rows, columns]) =>
      release.descriptors.some(({ mesh }) => mesh[0] === rows && mesh[1] === columns),
  };
}

/** What an alias bomb stands for is not followed; the config then counts as empty. */
function settingsOf(source: Source, { trainer }: TargetFacts): Settings {
  const readable = source.bomb === null ? source : { ...source, root: null };
  return readSettings(readable, mappingRules(trainer.loader));
}

function readModel(known: TargetFacts, text: string | undefined): ReadText | null {
  if (text === undefined) return null;
  const source = parse(text);
  return { source, settings: settingsOf(source, known) };
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

/**
 * The same for several boards of one target. What does not ask for the board is found out once, so that this takes little
 * longer than one check.
 */
export function checkOnBoards(
  source: Source,
  boards: readonly BoardName[],
  options: CheckOptions,
): readonly CheckResult[] {
  const at = (board: BoardName): TargetFacts => targetFacts({ ...options.target, board }, options.facts);
  const [first] = boards;
  if (first === undefined) return [];
  const context = contextOf(source, at(first), options);
  let asksForBoard = false;
  const watched: RuleContext = {
    ...context,
    get board() {
      asksForBoard = true;
      return context.board;
    },
  };
  const toldBy = rulesFor(source).map((rule) => {
    asksForBoard = false;
    const told = diagnosticsOf(rule, watched);
    return { rule, told, asksForBoard };
  });
  return boards.map((name) => {
    const { target, board } = at(name);
    const here: RuleContext = { ...context, target, board };
    const diagnostics = toldBy.flatMap(({ rule, told, asksForBoard: asks }) =>
      asks && name !== first ? diagnosticsOf(rule, here) : told,
    );
    return resultOf(here, byPlace(diagnostics));
  });
}

function diagnose(context: RuleContext): readonly Diagnostic[] {
  return byPlace(rulesFor(context.source).flatMap((rule) => diagnosticsOf(rule, context)));
}

/** Where the text cannot be read, some rules have nothing to go by. */
function rulesFor(source: Source): readonly Rule[] {
  return isReadable(source) ? rules : rules.filter(({ evenIfBroken }) => evenIfBroken === true);
}

function byPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function diagnosticsOf(rule: Rule, context: RuleContext): readonly Diagnostic[] {
  return findingsOf(rule, context).map(
    ({ severity = rule.severity, span, message, related, fixes = none }) => {
      const diagnostic = {
        code: rule.code,
        severity,
        span,
        message,
        fixes: context.isOurs ? fixes : asAdvice(fixes),
      };
      return related === undefined ? diagnostic : { ...diagnostic, related };
    },
  );
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
