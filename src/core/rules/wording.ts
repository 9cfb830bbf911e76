import type { Edit, Fix, Slip, Span } from '../diagnostic.ts';
import { oneLine } from '../yaml/one-line.ts';
import type { Finding, RuleContext } from './rule.ts';

/** A trainer's own text as the end of a sentence, with one full stop: stops with "bad conversion". */
export function stopsWith(message: string): string {
  return `stops with "${message}"${message.endsWith('.') ? '' : '.'}`;
}

/** The reader's own text in quotes. */
export function quoted(text: string): string {
  return `"${oneLine(text)}"`;
}

/** A fix of these edits, or none where one of them cannot be made. */
export function fixes(title: string, ...edits: readonly (Edit | null)[]): readonly Fix[] {
  const made = edits.filter((edit) => edit !== null).sort((a, b) => a.start - b.start || a.end - b.end);
  return made.length === edits.length ? [{ title, edits: made }] : [];
}

/** The same, for a fix that corrects a slip and gives no advice. */
export function correction(
  corrects: Slip,
  title: string,
  ...edits: readonly (Edit | null)[]
): readonly Fix[] {
  return fixes(title, ...edits).map((fix) => ({ ...fix, corrects }));
}

/** Whether the value of a key is used, or the loader stops at it before anybody asks for a key. */
export function isLookedAt({ usesKey, loaded }: RuleContext, path: string, span: Span): boolean {
  const stop = loaded?.status === 'abort' ? loaded.span : undefined;
  return usesKey(path) || (stop !== undefined && span.start <= stop.start && stop.end <= span.end);
}

/** A fault of a value, which is no error where nobody looks at the value. */
export function unlessUnread(context: RuleContext, path: string, finding: Finding): Finding {
  const { span, message, fixes = [] } = finding;
  const { trainer, target } = context;
  if (isLookedAt(context, path, span)) return finding;
  const told = `${message} ${trainer.program} at ${target.release} does not use it.`;
  return { span, severity: finding.severity === 'info' ? 'info' : 'warning', message: told, fixes };
}
