import type { CheckResult, Diagnostic, Span } from '../../src/core/index.ts';

/** Codes that may speak of a text in which there is nothing to point to. */
const mayBeEmpty: ReadonlySet<string> = new Set(['empty-config']);

/** What is unsound in a result, whatever the text was; a sound result gives nothing. */
export function faultsOfResult(text: string, { diagnostics, figures }: CheckResult): readonly string[] {
  const faults: string[] = [];
  const say = (code: string, what: string): void => {
    faults.push(`${code}: ${what}`);
  };
  for (const diagnostic of diagnostics) {
    const { code, span } = diagnostic;
    if (!isInside(text, span)) say(code, 'a span outside the text');
    if (span.end <= span.start && !(mayBeEmpty.has(code) && text === '')) say(code, 'an empty span');
    // What a trainer says may end a sentence with its own full stop, inside the quotation.
    if (!/^\S[^\n]*(?:[.?]|\.")$/.test(diagnostic.message))
      say(code, `a message that is no sentence: ${diagnostic.message}`);
    for (const place of diagnostic.related ?? []) {
      if (!isInside(text, place.span) || place.span.end <= place.span.start) say(code, 'a related place');
    }
    for (const fault of faultsOfFixes(text, diagnostic)) say(code, fault);
  }
  for (let at = 1; at < diagnostics.length; at++) {
    if (startOf(diagnostics[at - 1]) > startOf(diagnostics[at])) say('order', 'diagnostics out of order');
  }
  for (const figure of Object.values(figures)) {
    if (figure.value !== null && !Number.isFinite(figure.value)) say(figure.name, `${figure.value}`);
    if (figure.value === null && !figure.reason) say(figure.name, 'no value and no reason');
    for (const { span } of figure.inputs)
      if (span && !isInside(text, span)) say(figure.name, 'an input outside');
  }
  return faults;
}

function faultsOfFixes(text: string, { fixes }: Diagnostic): readonly string[] {
  return fixes.flatMap(({ title, edits }) => {
    let last = 0;
    const isSound = edits.every((edit) => {
      const follows = edit.start >= last && isInside(text, edit);
      last = edit.end;
      return follows;
    });
    const changes = edits.some(({ start, end, text: instead }) => text.slice(start, end) !== instead);
    return [
      ...(title === '' || edits.length === 0 ? ['a fix of nothing'] : []),
      ...(isSound ? [] : [`edits out of order, over each other or outside: ${title}`]),
      ...(changes ? [] : [`a fix that changes nothing: ${title}`]),
    ];
  });
}

function isInside(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
}

function startOf(diagnostic: Diagnostic | undefined): number {
  return diagnostic?.span.start ?? 0;
}
