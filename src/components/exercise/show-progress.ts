import { part } from '../../playground/views/part.ts';
import { markShape, stateWord } from './marks.ts';
import { createSolvedStorage } from './solved-storage.ts';

/** Marks on the lesson's first page what is solved, and lets the reader forget it, and remember it again. */
const storage = createSolvedStorage(() => localStorage);

for (const box of document.querySelectorAll<HTMLElement>('[data-exercise-progress]')) {
  const count = part(box, 'count', HTMLElement);
  const forget = part(box, 'forget', HTMLButtonElement);
  const forgetWords = forget.textContent ?? '';
  const rows = [...box.querySelectorAll<HTMLElement>('[data-solved-mark]')];
  let forgotten: ReadonlySet<string> | null = null;

  const show = (): void => {
    const solved = storage.read();
    let known = 0;
    for (const row of rows) {
      const mark = solved.has(row.getAttribute('data-solved-mark') ?? '') ? 'met' : 'open';
      if (mark === 'met') known += 1;
      row.setAttribute('data-mark', mark);
      row.querySelector('path')?.setAttribute('d', markShape[mark]);
      const state = row.querySelector('[data-state]');
      if (state) state.textContent = `: ${stateWord[mark]}`;
    }
    const words = `${known} of ${rows.length} solved`;
    if (count.textContent !== words) count.textContent = words;
    forget.hidden = known === 0 && forgotten === null;
    forget.textContent = forgotten === null ? forgetWords : 'Undo';
  };

  forget.addEventListener('click', () => {
    const solved = storage.read();
    storage.replace(forgotten ?? []);
    forgotten = forgotten === null ? solved : null;
    show();
  });
  // Back from an exercise, the page may be the one that was left; in another tab, one may have been solved meanwhile.
  addEventListener('pageshow', show);
  addEventListener('storage', show);
}
