import type { Contract } from '../facts/contract.ts';
import type { ConfigView } from './config-view.ts';

/** The switches of device_config, in the order in which they take the axes of a mesh (tt-train.md, section 4). */
export const parallelismKeys = ['enable_ddp', 'enable_fsdp', 'enable_cp', 'enable_tp'] as const;

/** Of them, those that split the batch. */
const splitBatch: ReadonlySet<string> = new Set(['enable_ddp', 'enable_fsdp']);

export interface Parallelism {
  /** Rows and columns; the base file's or [1, 1] where none is written. null where what is written cannot be used. */
  readonly mesh: readonly number[] | null;
  readonly devices: number | null;
  readonly enabled: readonly (typeof parallelismKeys)[number][];
  /** Devices among which the batch is split. */
  readonly batchDevices: number | null;
}

/**
 * Which devices a config uses, and how they share the work.
 * @param baseFile what decides where the config says nothing, if a file does
 */
export function parallelismOf(view: ConfigView, baseFile: Contract['baseFile']): Parallelism {
  const state = view.stateOf('device_config.mesh_shape');
  const unset = baseFile?.['device_config.mesh_shape'];
  const fallback = Array.isArray(unset) ? unset.map(Number) : [1, 1];
  const mesh = state.state === 'absent' ? fallback : (view.list('device_config.mesh_shape') ?? null);
  const enabled = parallelismKeys.filter((key) => {
    const path = `device_config.${key}`;
    return (view.has(path) ? view.truth(path) : baseFile?.[path]) === true;
  });
  if (mesh === null) return { mesh, devices: null, enabled, batchDevices: null };
  const devices = product(mesh);
  return { mesh, devices, enabled, batchDevices: product(batchAxes(mesh, enabled)) };
}

/** One parallelism has the whole mesh, several have an axis each, in their order. */
function batchAxes(mesh: readonly number[], enabled: Parallelism['enabled']): readonly number[] {
  if (!enabled.some((key) => splitBatch.has(key))) return [];
  if (enabled.length === 1) return mesh;
  return mesh.filter((_, axis) => splitBatch.has(enabled[axis] ?? ''));
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all * number, 1);
}

/** Devices among which tensor parallelism splits each layer: the whole mesh where it is alone, else its axis; 1 without it. */
export function tensorParallelDevices({ enabled, mesh, devices }: Parallelism): number {
  const axis = enabled.indexOf('enable_tp');
  if (axis < 0) return 1;
  return Math.max(1, (enabled.length === 1 ? devices : mesh?.[axis]) ?? 1);
}
