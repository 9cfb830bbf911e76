import type { Feature } from '../feature.ts';
import type { DraftShelf } from '../files/draft-shelf.ts';
import { part } from '../views/part.ts';
import { whileOpen } from './while-open.ts';

/** One change at a time, from a baseline to a log of what was tried. All of it comes when the view is opened. */
export const experiment =
  (shelf: DraftShelf): Feature =>
  (yard) => {
    const box = part(yard.root, 'experiments', HTMLElement);
    whileOpen(yard, 'experiments', box, async () => {
      const { openExperiments } = await import('../experiments/open-experiments.ts');
      return openExperiments(yard, shelf, box);
    });
  };
