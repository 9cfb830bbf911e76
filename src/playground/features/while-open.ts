import type { Inquiry } from '../check/inquiry.ts';
import type { ViewName } from '../check/mail.ts';
import type { Yard } from '../feature.ts';
import { element } from '../views/element.ts';

/** Fetches what a view needs when it is first opened, and has it ask anew with each report while it is. */
export function whileOpen(
  { desk }: Yard,
  view: ViewName,
  box: HTMLElement,
  fetchInquiry: () => Promise<Inquiry>,
): void {
  const { store } = desk;
  let inquiry: Inquiry | null = null;
  let isComing = false;
  const isOpen = (): boolean => store.get().view === view;

  async function look(): Promise<void> {
    if (!isOpen()) {
      inquiry?.end();
      return;
    }
    if (inquiry) {
      inquiry.ask();
      return;
    }
    if (isComing) return;
    isComing = true;
    if (box.childElementCount === 0)
      box.replaceChildren(element('p', { class: 'pg-lead' }, 'This is being worked out.'));
    try {
      inquiry = await fetchInquiry();
      if (isOpen()) inquiry.ask();
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
