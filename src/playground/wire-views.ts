import type { Desk } from './desk.ts';
import { counted } from './signal.ts';
import type { TargetControls } from './target-controls.ts';
import { renderFigures } from './views/figures-view.ts';
import { renderMesh } from './views/mesh-view.ts';
import { renderNotice } from './views/notice-view.ts';
import { part } from './views/part.ts';
import { createProblemsView } from './views/problems-view.ts';
import { renderSignal } from './views/signal-view.ts';
import { createTabs } from './views/tabs-view.ts';

/** Keeps all that the page shows in step with the desk. */
export function wireViews(
  root: HTMLElement,
  desk: Desk,
  controls: TargetControls,
  address: (path: string) => string,
): void {
  const { store } = desk;
  const find = (name: string) => part(root, name, HTMLElement);
  const panels = {
    config: find('panel-config'),
    problems: find('panel-problems'),
    figures: find('panel-figures'),
  };
  const tabs = createTabs(find('tabs'), panels, matchMedia('(max-width: 50rem)'));

  const problems = createProblemsView(
    { heading: find('problems-heading'), list: find('problems'), more: find('more'), status: find('status') },
    {
      goTo(span) {
        tabs.open('config');
        desk.goTo(span);
      },
      apply: (fix) => desk.apply(fix),
      docsOf: ({ code }) => address(`/rules/${code}/`),
    },
  );

  store.on(['report', 'trouble'], (state) => renderSignal(find('signal'), state));
  store.on(['trouble'], ({ trouble }) => {
    if (trouble === 'hung')
      desk.say('The checker gave no answer for a second and was replaced. It goes on with your next change.');
    if (trouble === 'died')
      desk.say('The checker stopped and was replaced. It goes on with your next change.');
  });
  store.on(['report'], ({ report }) => {
    if (!report) return;
    problems.render(report);
    renderFigures(find('figures'), report.figures);
    renderMesh(find('mesh'), report.figures, controls.board());
    const { error, warning, info } = report.counts;
    find('tab-count').textContent = String(error + warning + info);
    find('tab-count').setAttribute('aria-label', counted(error + warning + info, 'problem'));
  });
  store.on(['notice'], ({ notice }) => {
    renderNotice(find('notice'), notice, () => store.set({ notice: null }));
  });
}
