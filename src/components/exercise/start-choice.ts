import { part } from '../../playground/views/part.ts';

/** A choice is judged by what the engine said at build: checking shows its words. */
export function startChoice(frame: HTMLElement, solved: () => void): void {
  const form = part(frame, 'choices', HTMLFormElement);
  const word = part(frame, 'word', HTMLElement);
  const first = word.textContent ?? '';
  const right = (form.getAttribute('data-right') ?? '').split(' ');
  const verdicts = [...form.querySelectorAll<HTMLElement>('[data-verdict]')];
  const chosen = (): string => form.querySelector<HTMLInputElement>('input:checked')?.value ?? '';

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = chosen();
    for (const verdict of verdicts) {
      if (verdict.getAttribute('data-verdict') === name) verdict.hidden = false;
    }
    if (name === '') word.textContent = first;
    else if (right.includes(name)) {
      word.textContent = `Solved. ${word.getAttribute('data-solved')}`;
      solved();
    } else word.textContent = `Config ${name} does not do it. What it lacks stands under it.`;
  });
  form.addEventListener('reset', () => {
    for (const verdict of verdicts) verdict.hidden = true;
    word.textContent = first;
  });
}
