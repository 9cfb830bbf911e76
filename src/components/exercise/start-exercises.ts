import { part } from '../../playground/views/part.ts';
import { markShape, stateWord } from './marks.ts';
import { createSolvedStorage } from './solved-storage.ts';
import { startChoice } from './start-choice.ts';
import { startConfig } from './start-config.ts';

/** Brings the exercises of a page to life. The engine waits until a reader begins with one. */
const storage = createSolvedStorage(() => localStorage);

for (const frame of document.querySelectorAll<HTMLElement>('[data-exercise]')) {
  const id = frame.getAttribute('data-exercise') ?? '';
  const state = part(frame, 'state', HTMLElement);

  const showState = (mark: keyof typeof stateWord): void => {
    state.setAttribute('data-mark', mark);
    state.querySelector('path')?.setAttribute('d', markShape[mark]);
    const word = state.querySelector('span');
    if (word) word.textContent = stateWord[mark];
  };
  const solved = (): void => {
    storage.add(id);
    showState('met');
  };

  if (storage.read().has(id)) showState('met');
  if (frame.querySelector('[data-part="choices"]')) startChoice(frame, solved);
  else startConfig(frame, solved);
}
