import { signalShape } from '../../playground/signal.ts';

/** Solved or not, met or not: in shape and word, as everything on the page. */
export const markShape = { met: signalShape.clear, open: signalShape.unknown } as const;
export const stateWord = { met: 'Solved', open: 'Not solved' } as const;
export const conditionWord = { met: 'Met', open: 'Not yet' } as const;

export type Mark = keyof typeof markShape;

/** How a condition stands: "now 4 × 4 = 16"; once it is met, its arithmetic alone, where there is any. */
export function standing(mark: Mark, now: string): string {
  if (mark === 'open') return now === '' ? '' : `now ${now}`;
  return now.includes('=') ? now : '';
}
