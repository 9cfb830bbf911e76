import type { Feature } from '../feature.ts';
import { renderFigures } from '../views/figures-view.ts';
import { renderHandover } from '../views/handover-view.ts';
import { renderHolding } from '../views/holding-view.ts';
import { renderMesh } from '../views/mesh-view.ts';
import { part } from '../views/part.ts';
import { renderTimeline } from '../views/timeline-view.ts';

/** The views of what follows from the config. */
export const showViews: Feature = ({ root, desk, controls, areas, goTo }) => {
  const find = (name: string) => part(root, name, HTMLElement);
  desk.store.on(['report'], ({ report }) => {
    if (!report) return;
    renderFigures({ note: find('figures-note'), list: find('figures'), unknown: find('unknown') }, report);
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
  });
};
