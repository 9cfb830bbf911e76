import type { Feature } from '../feature-context.ts';
import { part } from '../views/part.ts';
import { renderProposal } from '../views/proposal-view.ts';

/** Shows a change that waits for the reader's word. */
export const showProposal: Feature = ({ root, workspace: { store } }) => {
  const panel = part(root, 'proposal', HTMLElement);
  store.on(['proposal'], ({ proposal }) => {
    renderProposal(panel, proposal, () => {
      store.set({ proposal: null });
      part(root, 'problems-heading', HTMLElement).focus();
    });
  });
};
