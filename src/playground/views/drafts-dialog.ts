import type { KeptDraft, Written } from '../files/draft-store.ts';
import { counted } from '../signal.ts';
import { element } from './element.ts';

export interface DraftActions {
  all(): readonly KeptDraft[];
  /** The one that lies in the workspace. */
  openId(): string | null;
  open(kept: KeptDraft): void;
  rename(kept: KeptDraft, name: string): void;
  duplicate(kept: KeptDraft): Written;
  remove(kept: KeptDraft): void;
  bringBack(kept: KeptDraft): void;
}

/** The list of drafts in a dialog over the page. */
export function createDraftsDialog(dialog: HTMLDialogElement, actions: DraftActions): { show(): void } {
  const heading = element('h2', { id: 'pg-drafts-heading', tabindex: '-1' }, 'Drafts in this browser');
  const list = element('ul', { class: 'pg-drafts', role: 'list' });
  const said = element('div', { class: 'pg-drafts-said', role: 'status' });
  const close = element('button', { type: 'button' }, 'Close');
  close.addEventListener('click', () => dialog.close());
  dialog.append(heading, list, said, element('div', { class: 'pg-drafts-foot' }, close));
  dialog.addEventListener('click', ({ target }) => {
    // A click beside the box falls on the dialog itself.
    if (target === dialog) dialog.close();
  });

  function render(): void {
    const drafts = actions.all();
    list.replaceChildren(
      ...(drafts.length === 0
        ? [element('li', {}, 'None yet. What you write is kept as a draft, under the name in the bar.')]
        : drafts.map(draftRow)),
    );
  }

  function say(sentence: string, undo?: () => void): void {
    const button = element('button', { type: 'button' }, 'Undo');
    button.addEventListener('click', () => {
      undo?.();
      say('It is back.');
      render();
      heading.focus();
    });
    said.replaceChildren(element('p', {}, sentence), ...(undo ? [button] : []));
  }

  function draftRow(kept: KeptDraft): HTMLElement {
    const { draft, changed } = kept;
    const isOpen = kept.id === actions.openId();
    const open = element(
      'button',
      { type: 'button', class: 'pg-draft-open' },
      draft.name || 'Without a name',
    );
    open.addEventListener('click', () => {
      dialog.close();
      if (!isOpen) actions.open(kept);
    });
    const lines = counted(draft.text.split('\n').length, 'line');
    const facts = [
      ...(isOpen ? ['on the desk'] : []),
      lines,
      ...(draft.model === null ? [] : ['with a model config']),
      new Date(changed).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
    ];
    const row = element(
      'li',
      { 'data-draft': kept.id },
      element('div', { class: 'pg-draft-name' }, open, element('p', {}, facts.join(', '))),
    );
    row.append(element('div', { class: 'pg-draft-actions' }, ...buttonsOf(kept, row)));
    return row;
  }

  function buttonsOf(kept: KeptDraft, row: HTMLElement): readonly HTMLElement[] {
    const { name } = kept.draft;
    const button = (title: string, run: () => void): HTMLElement => {
      const made = element('button', { type: 'button', 'aria-label': `${title} ${name}` }, title);
      made.addEventListener('click', run);
      return made;
    };
    return [
      button('Rename', () => askForName(kept, row)),
      button('Duplicate', () => {
        const { status } = actions.duplicate(kept);
        say(status === 'kept' ? `${name} is there twice.` : notKeptSentence(status));
        render();
      }),
      button('Delete', () => {
        actions.remove(kept);
        say(`${name} is deleted.`, () => actions.bringBack(kept));
        render();
        said.querySelector('button')?.focus();
      }),
    ];
  }

  function askForName(kept: KeptDraft, row: HTMLElement): void {
    const input = element('input', { 'aria-label': 'New name', value: kept.draft.name, maxlength: '120' });
    const form = element('form', { class: 'pg-draft-form' }, input, element('button', {}, 'Rename'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const name = input.value.trim();
      if (name !== '') actions.rename(kept, name);
      render();
      list.querySelector<HTMLElement>(`[data-draft="${kept.id}"] .pg-draft-open`)?.focus();
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      render();
      list.querySelector<HTMLElement>(`[data-draft="${kept.id}"] .pg-draft-open`)?.focus();
    });
    row.replaceChildren(form);
    input.select();
  }

  return {
    show() {
      said.replaceChildren();
      render();
      dialog.showModal();
      heading.focus();
    },
  };
}

/** Why something is not kept, in words. */
export function notKeptSentence(status: Exclude<Written['status'], 'kept'>): string {
  if (status === 'full')
    return 'Not kept: this browser has no room left for this site. Delete a draft, or download it.';
  if (status === 'blocked')
    return 'Not kept: this browser keeps nothing for this site. Download what you need.';
  return 'Not kept: another tab has changed it.';
}
