import type { Span } from '../diagnostic.ts';
import type { Source } from './parse.ts';

/** Whether a fault of the text lies at this place, so that what stands there may not be what was meant. */
export function isFaulty({ faults }: Source, { start, end }: Span): boolean {
  return faults.some((fault) => fault.span.start < end && fault.span.end > start);
}
