import type { Proposal } from '../playground-state.ts';
import { sheetTitle } from '../reports/sheet.ts';
import { renderChanges } from './changes-view.ts';
import { element } from './element.ts';

/** A change that waits for the reader's word: what it does, line by line, and the button that does it. */
export function renderProposal(panel: HTMLElement, proposal: Proposal | null, cancel: () => void): void {
  const held = panel.contains(document.activeElement);
  panel.hidden = proposal === null;
  panel.replaceChildren();
  if (!proposal) {
    if (held) cancel();
    return;
  }
  const heading = element('h3', { tabindex: '-1' }, proposal.title);
  const apply = element('button', { type: 'button', class: 'pg-primary' }, proposal.applyTitle);
  const leave = element('button', { type: 'button' }, 'Cancel');
  apply.addEventListener('click', proposal.apply);
  leave.addEventListener('click', cancel);
  const changes = proposal.changes.map(({ sheet, before, after }) => {
    const title = sheetTitle[sheet];
    const label = `Changes of the ${title.toLowerCase()}`;
    const box = element('div', { class: 'pg-changes-box', role: 'group', 'aria-label': label });
    return { title, box, drawn: renderChanges(box, before, after) };
  });
  panel.append(
    heading,
    ...proposal.details.map((detail) => element('p', { class: 'pg-proposal-detail' }, detail)),
    ...changes.flatMap(({ title, box }) => (changes.length > 1 ? [element('h4', {}, title), box] : [box])),
    element('div', { class: 'pg-proposal-actions' }, apply, leave),
  );
  heading.focus();
  // All of it and not its heading alone, which the focus may bring to the screen's last line.
  Promise.all(changes.map(({ drawn }) => drawn)).then(() => panel.scrollIntoView({ block: 'nearest' }));
}
