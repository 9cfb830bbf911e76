import {
  type CheckResult,
  type Code,
  type Figures,
  type Fix,
  lineIndex,
  type Severity,
  type Span,
  type Target,
} from '../../core/index.ts';

/** A span, and where it starts as a reader counts. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
}

/** A diagnostic as the page shows it. */
export interface Problem {
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
  /** The first ones by place, at most `listedAtMost`. */
  readonly problems: readonly Problem[];
  readonly figures: Figures;
}

/** A page that lists ten thousand problems helps nobody and stands still while it does. */
export const listedAtMost = 200;

/** What the worker sends for a result: counted, cut to what is listed, offsets turned into lines and columns. */
export function reportOf(text: string, result: CheckResult): Report {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of result.diagnostics) counts[severity] += 1;
  const lines = lineIndex(text);
  const placeOf = ({ start, end }: Span): Place => ({ start, end, ...lines.positionAt(start) });
  const problems = result.diagnostics.slice(0, listedAtMost).map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    place: placeOf(diagnostic.span),
    message: diagnostic.message,
    fixes: diagnostic.fixes,
    related: (diagnostic.related ?? []).map(({ span, message }) => ({ place: placeOf(span), message })),
  }));
  return { target: result.target, kind: result.kind, counts, problems, figures: result.figures };
}
