import type { Feature } from '../feature-context.ts';
import { counted } from '../signal.ts';
import { part } from '../views/part.ts';
import { createProblemsView } from '../views/problems-view.ts';
import { createSeverityFilter } from '../views/severity-filter.ts';

/** The list of problems, its filter, and its number on the tab. */
export const listProblems: Feature = ({ root, workspace, address, goTo }) => {
  const { store } = workspace;
  const find = (name: string) => part(root, name, HTMLElement);
  const view = createProblemsView(
    { heading: find('problems-heading'), list: find('problems'), more: find('more'), status: find('status') },
    {
      goTo,
      apply: (fix, sheet) => workspace.apply(fix, sheet),
      textOf: (sheet) => workspace.text(sheet),
      docsOf: ({ code }) => address(`/rules/${code}/`),
    },
  );
  const filter = createSeverityFilter(find('filter'), show);
  store.on(['report'], show);

  function show(): void {
    const { report } = store.get();
    if (!report) return;
    filter.render(report.counts);
    view.render(report, filter.shown());
    const { error, warning, info } = report.counts;
    find('tab-count').textContent = String(error + warning + info);
    find('tab-count').setAttribute('aria-label', counted(error + warning + info, 'problem'));
  }
};
