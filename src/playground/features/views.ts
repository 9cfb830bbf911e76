import type { Feature } from '../feature-context.ts';
import { renderFigures } from '../views/figures-view.ts';
import { renderLaunchPreview } from '../views/launch-preview-view.ts';
import { renderLoadedView } from '../views/loaded-view.ts';
import { renderMesh } from '../views/mesh-view.ts';
import { part } from '../views/part.ts';
import { renderTimeline } from '../views/timeline-view.ts';

/** The views of what follows from the config. */
export const showViews: Feature = ({ root, workspace, controls, areas, goTo }) => {
  const find = (name: string) => part(root, name, HTMLElement);
  workspace.store.on(['report'], ({ report }) => {
    if (!report) return;
    renderFigures({ note: find('figures-note'), list: find('figures'), unknown: find('unknown') }, report);
    renderMesh(find('mesh'), report.figures, controls.board());
    renderTimeline(find('timeline'), report.figures);
    if (report.loadedView) {
      const { target, loadedView } = report;
      renderLoadedView(find('holds'), loadedView, target, controls.program(), {
        goTo,
        showLaunchPreview() {
          areas.look('handover');
          find('view-handover').focus();
        },
      });
    }
    if (report.launchPreview)
      renderLaunchPreview(find('handover'), report.launchPreview, report.target, goTo);
  });
};
