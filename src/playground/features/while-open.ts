import type { FeatureContext } from '../feature-context.ts';
import { element } from '../views/element.ts';
import type { LiveQuery } from '../worker/live-query.ts';
import type { ViewName } from '../worker/protocol.ts';

/** Fetches what a view needs when it is first opened, and has it ask anew with each report while it is. */
export function whileOpen(
  { workspace }: FeatureContext,
  view: ViewName,
  box: HTMLElement,
  fetchLiveQuery: () => Promise<LiveQuery>,
): void {
  const { store } = workspace;
  let liveQuery: LiveQuery | null = null;
  let isComing = false;
  const isOpen = (): boolean => store.get().view === view;

  async function look(): Promise<void> {
    if (!isOpen()) {
      liveQuery?.end();
      return;
    }
    if (liveQuery) {
      liveQuery.ask();
      return;
    }
    if (isComing) return;
    isComing = true;
    if (box.childElementCount === 0)
      box.replaceChildren(element('p', { class: 'pg-lead' }, 'This is being worked out.'));
    try {
      liveQuery = await fetchLiveQuery();
      if (isOpen()) liveQuery.ask();
    } catch {
      const again = element('button', { type: 'button' }, 'Try again');
      again.addEventListener('click', look);
      box.replaceChildren(
        element('p', { class: 'pg-lead' }, 'This view could not be fetched. Try again once you are online.'),
        again,
      );
    }
    isComing = false;
  }

  store.on(['view', 'report'], look);
}
