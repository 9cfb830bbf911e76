import type { ViewName } from '../worker/protocol.ts';
import { part } from './part.ts';
import { createTabList } from './tab-list.ts';

/** What a narrow screen shows one at a time. */
export type AreaName = 'config' | 'problems' | 'figures' | 'trainer';

/** What a narrow screen shows under the trainer's tab; the figures have an area of their own there. */
const trainerViews = ['holds', 'handover', 'boards', 'experiments'] as const satisfies readonly ViewName[];
const everyView = ['figures', ...trainerViews] as const satisfies readonly ViewName[];

export interface Areas {
  /** Brings an area into sight; on a wide screen each is, and only the view changes. */
  open(area: AreaName): void;
  /** Shows this view, where a view is shown. */
  look(view: ViewName): void;
}

/**
 * On a wide screen config, problems and one of the views stand side by side, with tabs over the view. On a narrow one each
 * area is a tab at the foot, and the views beside the figures have tabs of their own. The markup is the wide one, so that it
 * reads well before any script.
 */
export function createAreas(
  root: ParentNode,
  narrow: MediaQueryList,
  onView: (view: ViewName) => void,
): Areas {
  const find = (name: string): HTMLElement => part(root, name, HTMLElement);
  const panels = {
    config: find('panel-config'),
    problems: find('panel-problems'),
    side: find('panel-trainer'),
    figures: find('panel-figures'),
    holds: find('panel-holds'),
    handover: find('panel-handover'),
    boards: find('panel-boards'),
    experiments: find('panel-experiments'),
  };
  const areaBar = find('tabs');
  const viewBar = find('views');
  let area: AreaName = 'config';
  let view: ViewName = 'figures';
  let trainerView: ViewName = 'holds';
  let told: ViewName = view;

  const areaTabs = createTabList<AreaName>(
    areaBar,
    {
      config: find('tab-config'),
      problems: find('tab-problems'),
      figures: find('tab-figures'),
      trainer: find('tab-trainer'),
    },
    open,
  );
  const viewTabs = createTabList<ViewName>(
    viewBar,
    {
      figures: find('view-figures'),
      holds: find('view-holds'),
      handover: find('view-handover'),
      boards: find('view-boards'),
      experiments: find('view-experiments'),
    },
    look,
  );

  function open(chosen: AreaName): void {
    area = chosen;
    if (area === 'figures') view = 'figures';
    if (area === 'trainer') view = trainerView;
    arrange();
    if (narrow.matches)
      showFromTop(
        chosen === 'config' || chosen === 'problems' ? panels[chosen] : panels.side,
        find('signal'),
      );
  }

  function look(chosen: ViewName): void {
    view = chosen;
    if (view !== 'figures') trainerView = view;
    arrange();
  }

  function arrange(): void {
    const isNarrow = narrow.matches;
    // A narrow screen that was wide shows the view that was open there, once its area is.
    const shown = !isNarrow ? view : area === 'figures' ? 'figures' : area === 'trainer' ? trainerView : null;
    areaBar.hidden = !isNarrow;
    viewBar.hidden = isNarrow && area !== 'trainer';
    viewTabs.offer(isNarrow ? trainerViews : everyView);
    panels.config.hidden = isNarrow && area !== 'config';
    panels.problems.hidden = isNarrow && area !== 'problems';
    panels.side.hidden = shown === null;
    for (const name of everyView) panels[name].hidden = name !== shown;

    label(panels.config, isNarrow && 'pg-tab-config', 'pg-heading-config');
    label(panels.problems, isNarrow && 'pg-tab-problems', 'pg-heading-problems');
    label(panels.side, isNarrow && area === 'trainer' && 'pg-tab-trainer', null);
    label(panels.figures, isNarrow ? 'pg-tab-figures' : 'pg-view-figures', null);
    for (const name of trainerViews) label(panels[name], `pg-view-${name}`, null);
    areaTabs.mark(area);
    viewTabs.mark(shown === null || (isNarrow && shown === 'figures') ? trainerView : shown);
    tell(shown ?? 'figures');
  }

  function tell(shown: ViewName): void {
    if (shown === told) return;
    told = shown;
    onView(shown);
  }

  narrow.addEventListener('change', arrange);
  arrange();
  return { open, look };
}

/** The page may be scrolled far down another area; what is opened is read from its top, under the signal that stays in sight. */
function showFromTop(panel: HTMLElement, signal: HTMLElement): void {
  const hidden = signal.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: -hidden, behavior: 'instant' });
}

/** A panel belongs to its tab where it has one, and else to its heading. */
function label(panel: HTMLElement, tab: string | false, heading: string | null): void {
  if (tab) panel.setAttribute('role', 'tabpanel');
  else panel.removeAttribute('role');
  const by = tab || heading;
  if (by) panel.setAttribute('aria-labelledby', by);
  else panel.removeAttribute('aria-labelledby');
}
