import type { Feature } from '../feature-context.ts';
import type { DraftStore } from '../files/draft-store.ts';
import { part } from '../views/part.ts';
import { whileOpen } from './while-open.ts';

/** One change at a time, from a baseline to a log of what was tried. All of it comes when the view is opened. */
export const experiment =
  (draftStore: DraftStore): Feature =>
  (context) => {
    const box = part(context.root, 'experiments', HTMLElement);
    whileOpen(context, 'experiments', box, async () => {
      const { openExperiments } = await import('../experiments/open-experiments.ts');
      return openExperiments(context, draftStore, box);
    });
  };
