import type { Fix, Span } from '../../core/index.ts';
import type { Problem, Report } from '../check/report.ts';
import { countsInWords, grouped, severityShape, severityWord } from '../signal.ts';
import { element, shape } from './element.ts';

export interface ProblemActions {
  goTo(span: Span): void;
  apply(fix: Fix): void;
  docsOf(problem: Problem): string;
}

export interface ProblemsView {
  render(report: Report): void;
}

/** The one list of problems. Rows that stay keep their elements, so that a click in the making does not fall into nothing. */
export function createProblemsView(
  parts: { heading: HTMLElement; list: HTMLElement; more: HTMLElement; status: HTMLElement },
  actions: ProblemActions,
): ProblemsView {
  const { heading, list, more, status } = parts;
  const shown = new Map<HTMLElement, Problem>();

  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const row = target.closest('li');
    const problem = row && shown.get(row);
    if (!problem || target.closest('a')) return;
    const { fix, related } = target.closest<HTMLElement>('button')?.dataset ?? {};
    const chosenFix = fix === undefined ? undefined : problem.fixes[Number(fix)];
    const chosenPlace = related === undefined ? undefined : problem.related[Number(related)]?.place;
    if (chosenFix) actions.apply(chosenFix);
    else if (chosenPlace || getSelection()?.isCollapsed !== false) actions.goTo(chosenPlace ?? problem.place);
  });

  return {
    render(report) {
      const before = [...shown];
      const focused = before.findIndex(([row]) => row.contains(document.activeElement));
      const reusable = new Map<string, HTMLElement[]>();
      for (const [row, problem] of before) {
        const key = keyOf(problem);
        reusable.set(key, [...(reusable.get(key) ?? []), row]);
      }
      shown.clear();
      for (const problem of report.problems) {
        const row = reusable.get(keyOf(problem))?.shift() ?? rowOf(problem, actions.docsOf(problem));
        showPlaces(row, problem);
        shown.set(row, problem);
      }
      const rows = [...shown.keys()];
      if (rows.length !== before.length || rows.some((row, index) => row !== before[index]?.[0])) {
        list.replaceChildren(...rows);
        keepFocus(focused, rows);
      }
      const counts = countsInWords(report.counts);
      heading.textContent = `Problems: ${counts}`;
      if (status.textContent !== counts) status.textContent = counts;
      const all = report.counts.error + report.counts.warning + report.counts.info;
      more.textContent = all > rows.length ? `And ${grouped(all - rows.length)} more.` : '';
      if (all === 0) more.textContent = emptyText(report);
    },
  };

  function keepFocus(index: number, rows: readonly HTMLElement[]): void {
    if (index === -1 || document.activeElement !== document.body) return;
    const next = rows[Math.min(index, rows.length - 1)]?.querySelector<HTMLElement>('.pg-place');
    (next ?? heading).focus();
  }
}

function emptyText({ kind, target }: Report): string {
  return kind === 'model'
    ? 'Nothing to say against this model config.'
    : `Nothing to say against this config on ${target.board}. Change a value to see what follows.`;
}

/** All of a row that is built once; the places are set each time. */
function keyOf({ code, severity, message, fixes, related }: Problem): string {
  return JSON.stringify([
    code,
    severity,
    message,
    fixes.map(({ title }) => title),
    related.map((place) => place.message),
  ]);
}

function rowOf(problem: Problem, docs: string): HTMLElement {
  const { code, severity, message, fixes, related } = problem;
  return element(
    'li',
    { class: 'pg-problem', 'data-severity': severity, 'data-code': code },
    element('span', { class: 'pg-severity' }, shape(severityShape[severity]), severityWord[severity]),
    element('button', { type: 'button', class: 'pg-place' }),
    element(
      'div',
      { class: 'pg-message' },
      element('p', {}, message, ' ', element('a', { href: docs }, code)),
      ...related.map((place, index) =>
        element(
          'p',
          { class: 'pg-related' },
          element('button', { type: 'button', class: 'pg-place', 'data-related': String(index) }),
          ` ${place.message}`,
        ),
      ),
    ),
    element(
      'div',
      { class: 'pg-fixes' },
      ...fixes.map(({ title }, index) =>
        element('button', { type: 'button', 'data-fix': String(index) }, title),
      ),
    ),
  );
}

function showPlaces(row: HTMLElement, problem: Problem): void {
  const places = [problem.place, ...problem.related.map(({ place }) => place)];
  for (const [index, button] of [...row.querySelectorAll('.pg-place')].entries()) {
    const { line, column } = places[index] ?? problem.place;
    button.textContent = `${line}:${column}`;
    button.setAttribute('aria-label', `${line}:${column}, go to line ${line}, column ${column}`);
  }
}
