import type { Feature } from '../feature-context.ts';
import { renderNotice } from '../views/notice-view.ts';
import { part } from '../views/part.ts';
import { renderSignal } from '../views/signal-view.ts';

/** Clear, caution or stop; what has just happened; and what to know when the checker is in trouble. */
export const showSignal: Feature = ({ root, workspace }) => {
  const { store } = workspace;
  const find = (name: string) => part(root, name, HTMLElement);
  store.on(['report', 'trouble'], (state) => renderSignal(find('signal'), state));
  store.on(['trouble'], ({ trouble }) => {
    if (trouble === 'hung')
      workspace.say(
        'The checker gave no answer for a second and was replaced. It goes on with your next change.',
      );
    if (trouble === 'died')
      workspace.say('The checker stopped and was replaced. It goes on with your next change.');
  });
  store.on(['notice'], ({ notice }) => {
    renderNotice(find('notice'), notice, () => store.set({ notice: null }));
  });
};
