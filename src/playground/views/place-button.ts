import type { Span } from '../../core/index.ts';
import type { Place } from '../reports/place.ts';
import { element } from './element.ts';

/** A button that goes to a place in the text. */
export function placeButton(place: Place, text: string, goTo: (span: Span) => void): HTMLElement {
  const { line, column } = place;
  const label = `${text}, go to line ${line}, column ${column}`;
  const button = element('button', { type: 'button', class: 'pg-place', 'aria-label': label }, text);
  button.addEventListener('click', () => goTo(place));
  return button;
}
