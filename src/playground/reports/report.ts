import {
  type CheckResult,
  type Code,
  correctionOf,
  type Diagnostic,
  type Figures,
  type Fix,
  partlyRead,
  type Severity,
  type Target,
} from '../../core/index.ts';
import { repaired } from '../repair/repairs.ts';
import type { CheckRequest } from '../worker/protocol.ts';
import { type LaunchPreview, launchPreviewOf } from './launch-preview.ts';
import { listedAtMost } from './listed-at-most.ts';
import { type LoadedView, loadedViewOf } from './loaded-view.ts';
import { type Place, type PlaceOf, placesIn } from './place.ts';
import type { SheetName } from './sheet.ts';

/** A diagnostic as the page shows it. */
export interface Problem {
  readonly sheet: SheetName;
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

/** All that the page knows of a checked config. */
export interface Report {
  readonly target: Target;
  readonly kind: CheckResult['kind'];
  /** Of all problems, the listed and the others. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How often each code was found, the most frequent first. */
  readonly codeCounts: readonly {
    readonly code: Code;
    readonly severity: Severity;
    readonly count: number;
  }[];
  /** How many of all have a fix that corrects a slip; whether it does no harm is asked later. */
  readonly corrections: number;
  /** What its way to the workspace has done to each text, in words: "curly quotes". */
  readonly damages: Readonly<Record<SheetName, readonly string[]>>;
  /** The first ones by place, at most `listedAtMost` of each severity; the training config's before the model's. */
  readonly problems: readonly Problem[];
  readonly figures: Figures;
  /** What has to be said over the figures; null where they are those of the whole text. */
  readonly figuresNote: string | null;
  /** null while no view shows it, and so for the next. */
  readonly loadedView: LoadedView | null;
  readonly launchPreview: LaunchPreview | null;
}

/** What the worker sends for a result: counted, cut to what is listed, offsets turned into lines and columns. */
export function reportOf(
  request: CheckRequest,
  result: CheckResult,
  modelResult: CheckResult | null = null,
): Report {
  const placeOf = placesIn(request.text);
  const all = [...result.diagnostics, ...(modelResult?.diagnostics ?? [])];
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of all) counts[severity] += 1;
  return {
    target: result.target,
    kind: result.kind,
    counts,
    codeCounts: countCodes(all),
    corrections: all.filter((diagnostic) => correctionOf(diagnostic) !== null).length,
    damages: { training: damagesIn(request.text), model: damagesIn(request.model ?? '') },
    problems: [
      ...problemsOf('training', result.diagnostics, placeOf),
      ...problemsOf('model', modelResult?.diagnostics ?? [], placesIn(request.model ?? '')),
    ],
    figures: result.figures,
    figuresNote: result.isReadable ? null : partlyRead,
    loadedView: request.view === 'holds' ? loadedViewOf(request, result.loaded, placeOf) : null,
    launchPreview: request.view === 'handover' ? launchPreviewOf(request, placeOf) : null,
  };
}

function damagesIn(text: string): readonly string[] {
  return repaired(text).damages.map(({ words }) => words);
}

function problemsOf(
  sheet: SheetName,
  diagnostics: readonly Diagnostic[],
  placeOf: PlaceOf,
): readonly Problem[] {
  const listed = { error: 0, warning: 0, info: 0 };
  return diagnostics
    .filter(({ severity }) => ++listed[severity] <= listedAtMost)
    .map((diagnostic) => ({
      sheet,
      code: diagnostic.code,
      severity: diagnostic.severity,
      place: placeOf(diagnostic.span),
      message: diagnostic.message,
      fixes: diagnostic.fixes,
      related: (diagnostic.related ?? []).map(({ span, message }) => ({ place: placeOf(span), message })),
    }));
}

function countCodes(diagnostics: readonly Diagnostic[]): Report['codeCounts'] {
  const groups = Map.groupBy(diagnostics, ({ code, severity }) => `${code} ${severity}`);
  return [...groups.values()]
    .flatMap((same) => (same[0] ? [{ ...pick(same[0]), count: same.length }] : []))
    .sort((a, b) => b.count - a.count);
}

function pick({ code, severity }: Diagnostic): Pick<Diagnostic, 'code' | 'severity'> {
  return { code, severity };
}
