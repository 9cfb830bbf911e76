import { element } from '../../playground/views/element.ts';

/** Says what went wrong, with a button that tries again. */
export function sayWithRetry(word: HTMLElement, sentence: string, retry: () => void): void {
  const button = element('button', { type: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  word.replaceChildren(`${sentence} `, button);
}
