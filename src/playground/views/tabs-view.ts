export type TabName = 'config' | 'problems' | 'figures';

const names: readonly TabName[] = ['config', 'problems', 'figures'];

export interface Tabs {
  open(name: TabName): void;
}

/**
 * On a narrow screen the three areas are tabs; on a wide one they are regions side by side, and no tab exists.
 * The markup is the wide one, so that it reads well before any script.
 */
export function createTabs(
  tablist: HTMLElement,
  panels: Readonly<Record<TabName, HTMLElement>>,
  narrow: MediaQueryList,
): Tabs {
  const tabs = new Map(names.map((name) => [name, tabButton(tablist, name)]));
  let current: TabName = 'config';

  function arrange(): void {
    tablist.hidden = !narrow.matches;
    for (const name of names) {
      const panel = panels[name];
      const tab = tabs.get(name);
      const chosen = name === current;
      panel.hidden = narrow.matches && !chosen;
      if (narrow.matches) {
        panel.setAttribute('role', 'tabpanel');
        panel.setAttribute('aria-labelledby', `pg-tab-${name}`);
      } else {
        panel.removeAttribute('role');
        panel.setAttribute('aria-labelledby', `pg-heading-${name}`);
      }
      tab?.setAttribute('aria-selected', String(chosen));
      if (tab) tab.tabIndex = chosen ? 0 : -1;
    }
  }

  function open(name: TabName): void {
    if (name === current) return;
    current = name;
    arrange();
  }

  for (const [name, tab] of tabs) tab.addEventListener('click', () => open(name));
  tablist.addEventListener('keydown', (event) => {
    const next = neighbour(current, event.key);
    if (!next) return;
    event.preventDefault();
    open(next);
    tabs.get(next)?.focus();
  });
  narrow.addEventListener('change', arrange);
  arrange();
  return { open };
}

function neighbour(current: TabName, key: string): TabName | undefined {
  const at = names.indexOf(current);
  if (key === 'ArrowRight') return names[(at + 1) % names.length];
  if (key === 'ArrowLeft') return names[(at + names.length - 1) % names.length];
  if (key === 'Home') return names[0];
  return key === 'End' ? names[names.length - 1] : undefined;
}

function tabButton(tablist: HTMLElement, name: TabName): HTMLElement {
  const tab = tablist.querySelector<HTMLElement>(`#pg-tab-${name}`);
  if (!tab) throw new Error(`The playground's page has no tab for ${name}.`);
  return tab;
}
