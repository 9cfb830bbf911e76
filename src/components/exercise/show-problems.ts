import type { Problem } from '../../playground/reports/report.ts';
import { severityShape, severityWord } from '../../playground/signal.ts';
import { element, shape } from '../../playground/views/element.ts';

/** Fills the list that ProblemList.astro has made. A list that says the same keeps its elements, and the focus in it. */
export function showProblems(
  list: HTMLElement,
  problems: readonly Problem[],
  address: (code: string) => string,
): void {
  const said = JSON.stringify(problems.map(({ code, severity, message }) => [code, severity, message]));
  if (list.getAttribute('data-said') === said) return;
  list.setAttribute('data-said', said);
  list.hidden = problems.length === 0;
  list.replaceChildren(
    ...problems.map(({ code, severity, message }) => {
      const mark = shape(severityShape[severity]);
      mark.setAttribute('class', 'ty-shape');
      const said = element(
        'p',
        {},
        element('span', { class: 'sr-only' }, `${severityWord[severity]}: `),
        `${message} `,
        element('a', { href: address(code) }, code),
      );
      return element('li', { class: `ty-problem ty-problem--${severity}` }, mark, said);
    }),
  );
}
