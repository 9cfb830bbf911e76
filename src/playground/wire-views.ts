import type { Span } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { counted } from './signal.ts';
import type { TargetControls } from './target-controls.ts';
import { createAreas } from './views/areas-view.ts';
import { renderFigures } from './views/figures-view.ts';
import { renderHandover } from './views/handover-view.ts';
import { renderHolding } from './views/holding-view.ts';
import { renderMesh } from './views/mesh-view.ts';
import { renderNotice } from './views/notice-view.ts';
import { part } from './views/part.ts';
import { createProblemsView } from './views/problems-view.ts';
import { renderSignal } from './views/signal-view.ts';
import { renderTimeline } from './views/timeline-view.ts';

/** Keeps all that the page shows in step with the desk. */
export function wireViews(
  root: HTMLElement,
  desk: Desk,
  controls: TargetControls,
  address: (path: string) => string,
): void {
  const { store } = desk;
  const find = (name: string) => part(root, name, HTMLElement);
  const areas = createAreas(root, matchMedia('(max-width: 50rem)'), (view) => desk.look(view));
  const goTo = (span: Span): void => {
    areas.open('config');
    desk.goTo(span);
  };

  const problems = createProblemsView(
    { heading: find('problems-heading'), list: find('problems'), more: find('more'), status: find('status') },
    {
      goTo,
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
    renderFigures(find('figures'), find('unknown'), report.figures);
    renderMesh(find('mesh'), report.figures, controls.board());
    renderTimeline(find('timeline'), report.figures);
    if (report.holding) {
      const { target, holding } = report;
      renderHolding(find('holds'), holding, target, controls.program(), {
        goTo,
        showHandover() {
          areas.look('handover');
          find('view-handover').focus();
        },
      });
    }
    if (report.handover) renderHandover(find('handover'), report.handover, report.target, goTo);
    const { error, warning, info } = report.counts;
    find('tab-count').textContent = String(error + warning + info);
    find('tab-count').setAttribute('aria-label', counted(error + warning + info, 'problem'));
  });
  store.on(['notice'], ({ notice }) => {
    renderNotice(find('notice'), notice, () => store.set({ notice: null }));
  });
}
