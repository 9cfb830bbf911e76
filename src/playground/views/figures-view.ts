import type { Figure, Figures } from '../../core/index.ts';
import { grouped } from '../signal.ts';
import { element } from './element.ts';

/** What follows from the config: each number large, with its arithmetic under it; what cannot be known says why. */
export function renderFigures(list: HTMLElement, figures: Figures): void {
  list.replaceChildren(...Object.values(figures).map(figureItem));
}

function figureItem(figure: Figure): HTMLElement {
  const { name, label, value, formula, reason } = figure;
  if (value === null) {
    return element(
      'div',
      { class: 'pg-figure', 'data-figure': name, 'data-unknown': true },
      element('dt', {}, label),
      element('dd', { class: 'pg-numeral' }, 'unknown'),
      element('dd', { class: 'pg-arithmetic' }, reason ?? ''),
    );
  }
  return element(
    'div',
    { class: 'pg-figure', 'data-figure': name },
    element('dt', {}, label),
    element('dd', { class: 'pg-numeral' }, grouped(value)),
    element('dd', { class: 'pg-arithmetic', title: formula }, groundOf(figure)),
  );
}

/** "5,000" under 5,000 says nothing; what there is to know of it, or where it comes from, does. */
function groundOf({ arithmetic, formula, reason }: Figure): string {
  const worked = arithmetic.includes('=') ? arithmetic : '';
  return [worked, reason].filter(Boolean).join('. ') || formula;
}
