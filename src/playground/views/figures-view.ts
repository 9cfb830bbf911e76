import type { Figure } from '../../core/index.ts';
import type { Report } from '../reports/report.ts';
import { grouped } from '../signal.ts';
import { element } from './element.ts';

/** Where the figures stand. */
interface FigureBoxes {
  readonly note: HTMLElement;
  readonly list: HTMLElement;
  readonly unknown: HTMLElement;
}

/** What follows from the config: each number large, with its arithmetic under it; what cannot be known is one short list. */
export function renderFigures(
  { note, list, unknown }: FigureBoxes,
  { figures, figuresNote }: Pick<Report, 'figures' | 'figuresNote'>,
): void {
  note.hidden = figuresNote === null;
  note.textContent = figuresNote;
  const all = Object.values(figures);
  const missing = all.filter(({ value }) => value === null);
  list.replaceChildren(
    ...all.flatMap((figure) => (figure.value === null ? [] : figureItem(figure, figure.value))),
  );
  unknown.hidden = missing.length === 0;
  unknown.replaceChildren(element('h3', {}, 'Not known'), element('dl', {}, ...unknownItems(missing)));
}

function figureItem(figure: Figure, value: number): HTMLElement {
  const { name, label, formula } = figure;
  return element(
    'div',
    { class: 'pg-figure', 'data-figure': name },
    element('dt', {}, label),
    element('dd', { class: 'pg-numeral' }, grouped(value)),
    element('dd', { class: 'pg-arithmetic', title: formula }, groundOf(figure)),
  );
}

/** Figures that miss the same thing stand together. */
function unknownItems(missing: readonly Figure[]): HTMLElement[] {
  const groups = Map.groupBy(missing, ({ reason = '' }) => reason);
  return [...groups].map(([reason, figures]) =>
    element(
      'div',
      {},
      ...figures.map(({ name, label }) => element('dt', { 'data-figure': name }, label)),
      element('dd', {}, figures.length > 1 ? reason.replace(/^It needs /, 'They need ') : reason),
    ),
  );
}

/** "5,000" under 5,000 says nothing; what there is to know of it, or where it comes from, does. */
function groundOf({ arithmetic, formula, reason }: Figure): string {
  const worked = arithmetic.includes('=') ? arithmetic : '';
  return [worked, reason].filter(Boolean).join('. ') || formula;
}
