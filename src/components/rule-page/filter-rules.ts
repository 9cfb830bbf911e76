/** Leaves of the page's rules only those that the form's fields fit, and says how many. */
export function filterRules(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-rule]')].map((item) => ({
    item,
    text: item.textContent.toLowerCase(),
    group: item.dataset.group,
    severity: item.dataset.severity,
  }));
  const groups = document.querySelectorAll<HTMLElement>('section:has([data-rule])');
  const count = form.querySelector('output');
  const reset = form.querySelector('button');
  const field = (name: string) => String(new FormData(form).get(name) ?? '');

  const show = (): void => {
    const words = field('words').toLowerCase().split(/\s+/).filter(Boolean);
    const group = field('group');
    const severity = field('severity');
    const fits = (one: (typeof items)[number]) =>
      words.every((word) => one.text.includes(word)) &&
      (group === '' || one.group === group) &&
      (severity === '' || one.severity === severity);
    for (const one of items) one.item.hidden = !fits(one);
    for (const section of groups) section.hidden = !section.querySelector('[data-rule]:not([hidden])');
    const left = items.filter(({ item }) => !item.hidden).length;
    const isWhole = left === items.length;
    if (count)
      count.value = left === 0 ? 'No rule fits.' : `${isWhole ? '' : `${left} of `}${items.length} rules`;
    if (reset) reset.hidden = words.length === 0 && group === '' && severity === '';
  };

  form.addEventListener('input', show);
  reset?.addEventListener('click', () => {
    form.reset();
    show();
    // The button is gone, and so would be the reader's place.
    form.querySelector('input')?.focus();
  });
  // With one rule left, Enter opens it.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const left = items.filter(({ item }) => !item.hidden);
    if (left.length === 1) left[0]?.item.querySelector('a')?.click();
  });
  // A browser that comes back to the page fills the fields again.
  show();
}
