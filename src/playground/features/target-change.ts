import type { Feature } from '../feature-context.ts';
import { targetChange } from '../target-change.ts';

/** Says what another board, trainer, release or way of running makes better or worse. */
export const tellTargetChange: Feature = ({ workspace, controls }) => {
  const { store } = workspace;
  store.on(['report'], ({ report, before }) => {
    if (!report || !before) return;
    store.set({ before: null });
    const change = targetChange(before, report, controls.titleOf);
    if (!change) return;
    const back = {
      title: 'Go back',
      run() {
        controls.choose(before.target);
        store.set({ notice: null, before: null });
      },
    };
    workspace.say(change.sentence, [back], true, change.details);
  });
};
