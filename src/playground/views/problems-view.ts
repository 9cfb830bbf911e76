import type { Fix, Severity, Span } from '../../core/index.ts';
import { andList } from '../../core/index.ts';
import { withEdits } from '../editor/smallest-edit.ts';
import { listedAtMost } from '../reports/listed-at-most.ts';
import type { Problem, Report } from '../reports/report.ts';
import type { SheetName } from '../reports/sheet.ts';
import { counted, countsInWords, grouped } from '../signal.ts';
import { renderChanges } from './changes-view.ts';
import { element } from './element.ts';
import { keyOfRow, problemRow, showPlaces } from './problem-row.ts';

export interface ProblemActions {
  goTo(span: Span, sheet: SheetName): void;
  apply(fix: Fix, sheet: SheetName): void;
  textOf(sheet: SheetName): string;
  docsOf(problem: Problem): string;
}

export interface ProblemsView {
  render(report: Report, shown: ReadonlySet<Severity>): void;
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
    if (!problem || target.closest('a, .pg-preview')) return;
    const { fix, related, preview } = target.closest<HTMLElement>('button')?.dataset ?? {};
    const chosenFix = fix === undefined ? undefined : problem.fixes[Number(fix)];
    const chosenPlace = related === undefined ? undefined : problem.related[Number(related)]?.place;
    if (preview !== undefined) togglePreview(row, problem);
    else if (chosenFix) actions.apply(chosenFix, problem.sheet);
    else if (chosenPlace || getSelection()?.isCollapsed !== false)
      actions.goTo(chosenPlace ?? problem.place, problem.sheet);
  });

  function togglePreview(row: HTMLElement, problem: Problem): void {
    const button = row.querySelector('[data-preview]');
    const box = row.querySelector<HTMLElement>('.pg-preview');
    if (!button || !box) return;
    box.hidden = !box.hidden;
    button.setAttribute('aria-expanded', String(!box.hidden));
    if (box.hidden) return;
    showPreview(box, problem).then(() => row.scrollIntoView({ block: 'nearest' }));
  }

  async function showPreview(box: HTMLElement, { fixes, sheet }: Problem): Promise<void> {
    const text = actions.textOf(sheet);
    const changes = fixes.map((fix) => {
      const lines = element('div', {});
      return { fix, lines, drawn: renderChanges(lines, text, withEdits(text, fix.edits)) };
    });
    box.replaceChildren(...changes.flatMap(({ fix, lines }) => [element('p', {}, fix.title), lines]));
    await Promise.all(changes.map(({ drawn }) => drawn));
  }

  return {
    render(report, severities) {
      const before = [...shown];
      const focused = before.findIndex(([row]) => row.contains(document.activeElement));
      const reusable = new Map<string, HTMLElement[]>();
      for (const [row, problem] of before) {
        const key = keyOfRow(problem);
        reusable.set(key, [...(reusable.get(key) ?? []), row]);
      }
      shown.clear();
      const wanted = report.problems
        .filter(({ severity }) => severities.has(severity))
        .slice(0, listedAtMost);
      for (const problem of wanted) {
        const row = reusable.get(keyOfRow(problem))?.shift() ?? problemRow(problem, actions.docsOf(problem));
        showPlaces(row, problem);
        shown.set(row, problem);
        const preview = row.querySelector<HTMLElement>('.pg-preview:not([hidden])');
        if (preview) showPreview(preview, problem);
      }
      const rows = [...shown.keys()];
      if (rows.length !== before.length || rows.some((row, index) => row !== before[index]?.[0])) {
        list.replaceChildren(...rows);
        keepFocus(focused, rows);
      }
      const counts = countsInWords(report.counts);
      if (status.textContent !== counts) status.textContent = counts;
      more.textContent = restText(report, severities, wanted);
    },
  };

  function keepFocus(index: number, rows: readonly HTMLElement[]): void {
    if (index === -1 || document.activeElement !== document.body) return;
    const next = rows[Math.min(index, rows.length - 1)]?.querySelector<HTMLElement>('.pg-place');
    (next ?? heading).focus();
  }
}

/** What is not in the list: left out for its length, by code, or by the filter. */
function restText(report: Report, severities: ReadonlySet<Severity>, wanted: readonly Problem[]): string {
  const { counts, codeCounts } = report;
  const all = counts.error + counts.warning + counts.info;
  if (all === 0) return emptyText(report);
  const passing = codeCounts.filter(({ severity }) => severities.has(severity));
  const left = passing.reduce((sum, { count }) => sum + count, 0) - wanted.length;
  const hidden = all - wanted.length - left;
  const most = passing.slice(0, 3).map(({ code, count }) => `${grouped(count)} of ${code}`);
  return [
    ...(left > 0
      ? [`And ${grouped(left)} more. In all ${andList(most)}${passing.length > 3 ? ', and others' : ''}.`]
      : []),
    ...(hidden > 0
      ? [`${counted(hidden, 'problem')} of another kind ${hidden === 1 ? 'is' : 'are'} hidden.`]
      : []),
  ].join(' ');
}

function emptyText({ kind, target }: Report): string {
  return kind === 'model'
    ? 'Nothing to say against this model config.'
    : `Nothing to say against this config on ${target.board}. Change a value to see what follows.`;
}
