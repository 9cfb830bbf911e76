/**
 * A button that opens a menu, by the pattern that keyboards and screen readers know: arrows, Home, End and first letters go
 * from item to item, Escape and Tab leave. The menu follows the button in the page.
 */
export function createMenuButton(
  button: HTMLElement,
  menu: HTMLElement,
  /** Called with the `data-do` of the chosen item, after the menu has closed. */
  onChoose: (action: string) => void,
): void {
  const items = (): HTMLElement[] => [
    ...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not([hidden])'),
  ];
  const isOpen = (): boolean => !menu.hidden;

  function open(focus: 'first' | 'last'): void {
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    menu.scrollIntoView({ block: 'nearest' });
    (focus === 'first' ? items()[0] : items().at(-1))?.focus();
  }

  function close(returns: boolean): void {
    if (!isOpen()) return;
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (returns) button.focus();
  }

  button.addEventListener('click', () => (isOpen() ? close(true) : open('first')));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  });
  menu.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[role="menuitem"]') : null;
    if (!item || item.getAttribute('aria-disabled') === 'true') return;
    close(true);
    onChoose(item.dataset.do ?? '');
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') close(false);
    else {
      const next = nextItem(items(), document.activeElement, event.key);
      if (next) next.focus();
      // Enter and space are the item's own: it is a button.
      if (!next || event.key === 'Enter' || event.key === ' ') return;
    }
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) close(false);
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget) && relatedTarget !== button)
      close(false);
  });
}

function nextItem(
  items: readonly HTMLElement[],
  current: Element | null,
  key: string,
): HTMLElement | undefined {
  const at = items.findIndex((item) => item.isSameNode(current));
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const startsSo = (item: HTMLElement): boolean =>
    item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()) ?? false;
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(startsSo);
}
