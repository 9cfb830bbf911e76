import type { Notice } from '../playground-state.ts';
import { element } from './element.ts';

/** One sentence about what has just happened, with what can be done about it. It stays until it is answered or outdated. */
export function renderNotice(box: HTMLElement, notice: Notice | null, dismiss: () => void): void {
  box.hidden = notice === null;
  // Focus inside would fall to the page's start with the button that held it.
  const held = box.contains(document.activeElement);
  box.replaceChildren();
  if (!notice) return;
  const buttons = notice.actions.map(({ title, run }) => {
    const button = element('button', { type: 'button' }, title);
    button.addEventListener('click', run);
    return button;
  });
  const close = element('button', { type: 'button', class: 'pg-close', 'aria-label': 'Dismiss' }, '×');
  close.addEventListener('click', dismiss);
  box.append(
    element('p', {}, notice.sentence),
    element('div', { class: 'pg-notice-actions' }, ...buttons, close),
    ...detailsOf(notice),
  );
  if (held) close.focus();
}

function detailsOf({ details = [] }: Notice): readonly HTMLElement[] {
  if (details.length === 0) return [];
  const items = details.map((detail) => element('li', {}, detail));
  return [
    element('details', {}, element('summary', {}, 'Details'), element('ul', { role: 'list' }, ...items)),
  ];
}
