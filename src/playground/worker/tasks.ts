import { launcher } from '../../core/index.ts';
import { checkOptions } from '../reports/check-options.ts';
import { compareBoards } from '../reports/compare-boards.ts';
import { compareWithBaseline } from '../reports/compare-with-baseline.ts';
import { fixSheets } from '../reports/fix-sheets.ts';
import type { Fetched, Task, TaskSubject } from './task.ts';

const tasks: { readonly [Kind in keyof Fetched]: (subject: TaskSubject) => Fetched[Kind] } = {
  fixes: fixSheets,
  launch: (subject) => launcher(subject.text, { ...checkOptions(subject), name: subject.name }),
  boards: compareBoards,
  experiments: compareWithBaseline,
};

/** Does in the worker what the page has asked for; null where the engine threw. */
export function runTask(task: Task): Fetched[keyof Fetched] | null {
  try {
    return tasks[task.kind](task);
  } catch (error) {
    console.error(error);
    return null;
  }
}
