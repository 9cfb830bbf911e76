import type { Feature } from '../feature-context.ts';
import { notKeptSentence } from '../views/drafts-dialog.ts';
import { part } from '../views/part.ts';

/** The draft's name, and whether it is kept: where the browser refuses, that is said, and stays in sight. */
export const nameAndKeep: Feature = ({ root, workspace }) => {
  const { store } = workspace;
  const name = part(root, 'name', HTMLInputElement);
  name.addEventListener('input', () => workspace.rename(name.value));
  store.on(['name'], (state) => {
    if (name.value !== state.name) name.value = state.name;
  });
  store.on(['keeping'], ({ keeping }) => {
    const kept = part(root, 'kept', HTMLElement);
    kept.toggleAttribute('data-refused', keeping !== 'kept');
    kept.textContent = keeping === 'kept' ? 'Kept in this browser.' : notKeptSentence(keeping);
    if (keeping !== 'kept') workspace.say(notKeptSentence(keeping));
  });
};
