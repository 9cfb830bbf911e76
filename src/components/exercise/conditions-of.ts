import type { Figure, FigureName } from '../../core/index.ts';
import type { Condition } from './condition.ts';
import type { Exercise } from './exercise.ts';
import { tryConfig } from './try-config.ts';

/** The goal of an exercise, one condition after the other, in words. */
export function conditionsOf(exercise: Exercise): Condition[] {
  const { goal } = exercise;
  const start = tryConfig(exercise, exercise.kind === 'config' ? exercise.start : '');
  const figures = Object.entries(goal.figures ?? {}) as [FigureName, number][];
  return [
    ...(goal.board === undefined
      ? []
      : [{ kind: 'board' as const, board: goal.board, label: `board: ${goal.board}` }]),
    ...figures.map(([name, value]) => ({
      kind: 'figure' as const,
      name,
      value,
      label: wanted(start.figures[name], value),
    })),
    ...Object.entries(goal.holds ?? {}).map(([path, text]) => ({
      kind: 'holds' as const,
      path,
      text,
      label: `the trainer holds \`${nameOf(path)}: ${text}\``,
    })),
    ...(goal.stays ?? []).map((path) => {
      const rows = start.loadedView?.status === 'ok' ? start.loadedView.rows : [];
      const kept = rows.find((row) => row.path === path)?.holds;
      if (kept === undefined)
        throw new Error(`At the start of ${exercise.id}, the trainer holds no ${path} to keep.`);
      return { kind: 'holds' as const, path, text: kept, label: `\`${nameOf(path)}\` stays ${kept}` };
    }),
    ...(goal.without ?? []).map((code) => ({
      kind: 'without' as const,
      code,
      label: exercise.kind === 'choice' ? `no \`${code}\`` : `\`${code}\` is gone`,
    })),
    ...(goal.reported ?? []).map((code) => ({
      kind: 'reported' as const,
      code,
      label: `a note \`${code}\``,
    })),
  ];
}

function wanted({ label }: Figure, value: number): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${value.toLocaleString('en-US')}`;
}

/** `optimizer.lr` for `training_config.optimizer.lr` */
function nameOf(path: string): string {
  return path.slice(path.indexOf('.') + 1);
}
