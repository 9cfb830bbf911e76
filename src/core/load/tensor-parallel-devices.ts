import type { Parallelism } from './parallelism.ts';

/** Devices among which tensor parallelism splits each layer: the whole mesh where it is alone, else its axis; 1 without it. */
export function tensorParallelDevices({ enabled, mesh, devices }: Parallelism): number {
  const axis = enabled.indexOf('enable_tp');
  if (axis < 0) return 1;
  return Math.max(1, (enabled.length === 1 ? devices : mesh?.[axis]) ?? 1);
}
