/** Leaves of the page's keys only those that have all words of the field in them. The page is whole without it. */
export function filterKeys(field: HTMLInputElement, status: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-key]')].map((row) => ({
    row,
    text: `${row.getAttribute('data-key')} ${row.textContent}`.toLowerCase(),
  }));
  const sections = document.querySelectorAll<HTMLElement>('.ty-ref-section');

  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) left += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector('[data-key]:not([hidden])');
    status.textContent = words.length === 0 ? '' : `${left} of ${rows.length} keys`;
  });
}
