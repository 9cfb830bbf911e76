export interface TabList<Name extends string> {
  /** Shows which tab is chosen, without a word to `onChoose`. */
  mark(chosen: Name): void;
  /** Only these can be chosen; the others are not there. */
  offer(names: readonly Name[]): void;
}

/** Buttons of which one is chosen, by click and by arrow keys. */
export function createTabList<Name extends string>(
  tablist: HTMLElement,
  tabs: Readonly<Record<Name, HTMLElement>>,
  onChoose: (name: Name) => void,
): TabList<Name> {
  const all = Object.keys(tabs) as Name[];
  let offered: readonly Name[] = all;
  let current: Name | undefined;

  for (const name of all) tabs[name].addEventListener('click', () => onChoose(name));
  tablist.addEventListener('keydown', (event) => {
    const next = neighbour(offered, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    tabs[next].focus();
  });

  return {
    mark(chosen) {
      current = chosen;
      for (const name of all) {
        tabs[name].setAttribute('aria-selected', String(name === chosen));
        tabs[name].tabIndex = name === chosen ? 0 : -1;
      }
    },
    offer(names) {
      offered = names;
      for (const name of all) tabs[name].hidden = !names.includes(name);
    },
  };
}

function neighbour<Name>(names: readonly Name[], current: Name | undefined, key: string): Name | undefined {
  const at = current === undefined ? -1 : names.indexOf(current);
  if (key === 'ArrowRight') return names[(at + 1) % names.length];
  if (key === 'ArrowLeft') return names.at(at - 1);
  if (key === 'Home') return names[0];
  return key === 'End' ? names.at(-1) : undefined;
}
