import { type editor, MarkerSeverity, MarkerTag, Range, Uri } from 'monaco-editor/editor/editor.api';
import type { Code, Severity, Span } from '../../core/index.ts';
import type { Problem } from '../reports/report.ts';
import { wrapped } from './wrapped.ts';

const severities: Readonly<Record<Severity, MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
};

/** Keys that nothing reads are faded, keys of an older layout struck through. */
const tags: Readonly<Partial<Record<Code, MarkerTag>>> = {
  'unknown-section': MarkerTag.Unnecessary,
  'unknown-key': MarkerTag.Unnecessary,
  'key-not-honoured': MarkerTag.Unnecessary,
  'release-layout': MarkerTag.Deprecated,
};

/** A problem as Monaco draws it, and its tag at the other places that it speaks of. */
export function markersOf(
  model: editor.ITextModel,
  { code, severity, place, message, related }: Problem,
  docs: string,
): editor.IMarkerData[] {
  const rangeOf = ({ start, end }: Span): Range =>
    Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  const tag = tags[code];
  const tagged = tag === undefined ? {} : { tags: [tag] };
  const docsUri = Uri.parse(new URL(docs, location.href).href);
  const main: editor.IMarkerData = {
    ...rangeOf(place),
    ...tagged,
    severity: severities[severity],
    message: wrapped(message),
    code: { value: code, target: docsUri },
    relatedInformation: related.map((other) => ({
      ...rangeOf(other.place),
      message: wrapped(other.message),
      resource: model.uri,
    })),
  };
  const others = tag === undefined ? [] : related;
  return [
    main,
    ...others.map((other) => ({
      ...rangeOf(other.place),
      ...tagged,
      severity: MarkerSeverity.Hint,
      message: wrapped(other.message),
      code: { value: code, target: docsUri },
    })),
  ];
}
