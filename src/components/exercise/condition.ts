import type { BoardName, Code, FigureName } from '../../core/index.ts';
import type { Report } from '../../playground/reports/report.ts';

/** One thing that a goal asks for. It travels with the page, so that the page can judge while the reader types. */
export type Condition = { readonly label: string } & (
  | { readonly kind: 'figure'; readonly name: FigureName; readonly value: number }
  | { readonly kind: 'holds'; readonly path: string; readonly text: string }
  | { readonly kind: 'without' | 'reported'; readonly code: Code }
  | { readonly kind: 'board'; readonly board: BoardName }
);

export interface Finding {
  readonly met: boolean;
  /** How it stands now; empty where the condition says it all. */
  readonly now: string;
}

/** How a condition stands in what the engine has found. */
export function judgeCondition(condition: Condition, report: Report): Finding {
  switch (condition.kind) {
    case 'figure': {
      const { value, arithmetic, reason = '' } = report.figures[condition.name];
      return { met: value === condition.value, now: value === null ? reason : arithmetic };
    }
    case 'holds': {
      const now = heldAt(condition.path, report);
      const met = now === condition.text;
      return { met, now: met ? '' : now };
    }
    case 'without':
    case 'reported': {
      const found = report.problems.some(({ code }) => code === condition.code);
      return { met: found === (condition.kind === 'reported'), now: '' };
    }
    case 'board':
      return { met: report.target.board === condition.board, now: '' };
  }
}

/** Whether the goal is met: each condition, and no error. A text that cannot be read hides what is wrong with it. */
export function meetsGoal(conditions: readonly Condition[], report: Report): boolean {
  return report.counts.error === 0 && conditions.every((condition) => judgeCondition(condition, report).met);
}

function heldAt(path: string, { loadedView }: Report): string {
  if (loadedView?.status !== 'ok') return loadedView?.status === 'abort' ? 'the trainer stops' : 'not known';
  return loadedView.rows.find((row) => row.path === path)?.holds ?? 'not held';
}

/** The problems that an exercise shows: what is wrong, and the notes that it is about. */
export function toTell(conditions: readonly Condition[], { problems }: Report): Report['problems'] {
  const named = new Set(conditions.flatMap((condition) => ('code' in condition ? condition.code : [])));
  return problems.filter(({ severity, code }) => severity !== 'info' || named.has(code));
}
