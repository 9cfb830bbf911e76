/** What of Pagefind's program is used here; it lies beside the built site and is no package of ours. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** null where another search has come since. */
  debouncedSearch(words: string): Promise<{ results: readonly { data(): Promise<Found> }[] } | null>;
}

interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string };
  /** Escaped HTML with the words in <mark>. */
  readonly excerpt: string;
}

const mostShown = 8;

/** Wires the search of the page: its button, Ctrl+K or Cmd+K, and the dialog. */
export function startSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
  const dialog = button?.parentElement?.querySelector('dialog');
  const words = dialog?.querySelector('input');
  const status = dialog?.querySelector('[role="status"]');
  const list = dialog?.querySelector('ol');
  if (!button || !dialog || !words || !status || !list) return;
  let pagefind: Promise<Pagefind> | undefined;

  const open = (): void => {
    if (dialog.open) return;
    pagefind ??= loadPagefind(dialog.getAttribute('data-base') ?? '/');
    dialog.showModal();
    words.select();
  };

  const search = async (): Promise<void> => {
    const text = words.value.trim();
    try {
      const answer = text === '' ? { results: [] } : await (await pagefind)?.debouncedSearch(text);
      if (!answer) return;
      const found = await Promise.all(answer.results.slice(0, mostShown).map((result) => result.data()));
      if (words.value.trim() !== text) return;
      list.replaceChildren(...found.map(itemOf));
      status.textContent = text === '' ? '' : countOf(answer.results.length, text);
    } catch {
      status.textContent = 'The search index could not be loaded.';
    }
  };

  button.addEventListener('click', open);
  words.addEventListener('input', search);
  // A click outside the dialog's box lands on the dialog itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.querySelector('form button')?.addEventListener('click', () => dialog.close());
  list.addEventListener('click', () => dialog.close());
  // Enter goes to the best page; a search field would take the first Escape for itself.
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
  button.disabled = false;
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const folder = base.replace(/\/*$/, '/');
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: folder, excerptLength: 24 });
  return pagefind;
}

function itemOf({ url, meta, excerpt }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  item.append(link, text);
  return item;
}

function countOf(count: number, text: string): string {
  if (count === 0) return `Nothing found for “${text}”.`;
  if (count > mostShown) return `${count} pages found. The ${mostShown} best:`;
  return count === 1 ? '1 page found.' : `${count} pages found.`;
}
