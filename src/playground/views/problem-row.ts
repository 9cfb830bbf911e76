import type { Problem } from '../reports/report.ts';
import { sheetTitle } from '../reports/sheet.ts';
import { severityShape, severityWord } from '../signal.ts';
import { element, shape } from './element.ts';

/** All of a row that is built once; the places are set each time. */
export function keyOfRow({ sheet, code, severity, message, fixes, related }: Problem): string {
  return JSON.stringify([
    sheet,
    code,
    severity,
    message,
    fixes.map(({ title }) => title),
    related.map((place) => place.message),
  ]);
}

/** A problem in the list: what, where, why, and the buttons that mend it. */
export function problemRow(problem: Problem, docs: string): HTMLElement {
  const { code, severity, message, fixes, related } = problem;
  return element(
    'li',
    { class: 'pg-problem', 'data-severity': severity, 'data-code': code, 'data-sheet': problem.sheet },
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
      ...(fixes.length === 0 ? [] : [previewButton(fixes[0]?.title ?? '')]),
    ),
    ...(fixes.length === 0 ? [] : [element('div', { class: 'pg-preview', hidden: true })]),
  );
}

function previewButton(title: string): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'pg-quiet',
      'data-preview': true,
      'aria-expanded': 'false',
      'aria-label': `Preview: ${title}`,
    },
    'Preview',
  );
}

/** Says where the problem and the places that it speaks of are now. */
export function showPlaces(row: HTMLElement, problem: Problem): void {
  const places = [problem.place, ...problem.related.map(({ place }) => place)];
  const sheet = problem.sheet === 'model' ? `${sheetTitle.model} ` : '';
  for (const [index, button] of [...row.querySelectorAll('.pg-place')].entries()) {
    const { line, column } = places[index] ?? problem.place;
    const short = problem.sheet === 'model' ? `Model ${line}:${column}` : `${line}:${column}`;
    button.textContent = short;
    button.setAttribute('aria-label', `${short}, go to ${sheet}line ${line}, column ${column}`);
  }
}
