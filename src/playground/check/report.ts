import type { CheckResult, Code, Figures, Fix, Severity, Target } from '../../core/index.ts';
import { type Handover, handoverOf } from './handover.ts';
import { type Holding, holdingOf } from './holding.ts';
import type { CheckRequest } from './mail.ts';
import { type Place, placesIn } from './place.ts';

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
  /** null while no view shows it, and so for the next. */
  readonly holding: Holding | null;
  readonly handover: Handover | null;
}

/** A page that lists ten thousand problems helps nobody and stands still while it does. */
export const listedAtMost = 200;

/** What the worker sends for a result: counted, cut to what is listed, offsets turned into lines and columns. */
export function reportOf(request: CheckRequest, result: CheckResult): Report {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of result.diagnostics) counts[severity] += 1;
  const placeOf = placesIn(request.text);
  const problems = result.diagnostics.slice(0, listedAtMost).map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    place: placeOf(diagnostic.span),
    message: diagnostic.message,
    fixes: diagnostic.fixes,
    related: (diagnostic.related ?? []).map(({ span, message }) => ({ place: placeOf(span), message })),
  }));
  return {
    target: result.target,
    kind: result.kind,
    counts,
    problems,
    figures: result.figures,
    holding: request.view === 'holds' ? holdingOf(request.text, result, placeOf) : null,
    handover: request.view === 'handover' ? handoverOf(request, placeOf) : null,
  };
}
