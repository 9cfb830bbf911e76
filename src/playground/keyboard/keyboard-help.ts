import { element } from '../views/element.ts';
import { shortcutsOf } from './shortcuts.ts';

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/**
 * The list of keys, in a dialog: opened by its button, by F1, and by ? outside of fields.
 * @param editor which editor there is at that moment
 * @returns opens it
 */
export function createKeyboardHelp(
  dialog: HTMLDialogElement,
  list: HTMLElement,
  button: HTMLElement,
  editor: () => 'text-area' | 'monaco',
): () => void {
  const open = (): void => {
    if (dialog.open) return;
    list.replaceChildren(...shortcutsOf(editor(), isMac()).map(group));
    dialog.showModal();
  };
  button.addEventListener('click', open);
  dialog.addEventListener('click', ({ target }) => {
    // The dialog's box is its content; what is clicked as the dialog itself is the page behind.
    if (target === dialog) dialog.close();
  });
  addEventListener('keydown', (event) => {
    const isAsked = event.key === 'F1' || (event.key === '?' && !isField(event.target));
    if (!isAsked || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    event.preventDefault();
    open();
  });
  return open;
}

function group({ title, shortcuts }: ReturnType<typeof shortcutsOf>[number]): HTMLElement {
  return element(
    'section',
    {},
    element('h3', {}, title),
    element(
      'dl',
      {},
      ...shortcuts.map(({ does, keys }) =>
        element('div', {}, element('dt', {}, does), element('dd', {}, ...keyCaps(keys))),
      ),
    ),
  );
}

/** `Ctrl+K Ctrl+I` as keys to press: what stands between them is read, not pressed. */
function keyCaps(keys: string): readonly (HTMLElement | string)[] {
  return keys
    .split(/(, then |, | or | )/)
    .map((part, index) => (index % 2 === 1 ? part : element('kbd', {}, part)));
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="textbox"]') !== null
  );
}
