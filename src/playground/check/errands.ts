import { launcher } from '../../core/index.ts';
import { checkOptions } from './check-options.ts';
import { compareBoards } from './compare-boards.ts';
import { compareWithBaseline } from './compare-with-baseline.ts';
import type { Errand, ErrandSubject, Fetched } from './errand.ts';
import { fixSheets } from './fix-sheets.ts';

const errands: { readonly [Kind in keyof Fetched]: (subject: ErrandSubject) => Fetched[Kind] } = {
  fixes: fixSheets,
  launch: (subject) => launcher(subject.text, { ...checkOptions(subject), name: subject.name }),
  boards: compareBoards,
  experiments: compareWithBaseline,
};

/** Does in the worker what the page has asked for; null where the engine threw. */
export function runErrand(errand: Errand): Fetched[keyof Fetched] | null {
  try {
    return errands[errand.kind](errand);
  } catch (error) {
    console.error(error);
    return null;
  }
}
