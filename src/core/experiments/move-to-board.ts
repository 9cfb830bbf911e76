import { type CheckOptions, type CheckResult, check } from '../check.ts';
import { boards } from '../facts/boards.ts';
import { contractOf } from '../facts/facts.ts';
import type { BoardName, Target } from '../facts/target.ts';
import { nameOf } from '../keys/keys.ts';
import type { ConfigView } from '../load/config-view.ts';
import { readConfig } from './config-reading.ts';
import { type NewValue, withValues } from './with-values.ts';

/** A value that is another on the other board. */
export interface MovedValue {
  readonly path: string;
  /** null where the config does not say, and the trainer's default stood. */
  readonly from: string | null;
  readonly to: string;
}

/** What it takes to run a config on a board with the same effective batch size. */
export type BoardMove =
  | { readonly status: 'moved'; readonly text: string; readonly values: readonly MovedValue[] }
  | { readonly status: 'refused'; readonly sentence: string };

const batch = 'training_config.batch_size';
const accumulation = 'training_config.gradient_accumulation_steps';
const ddp = 'device_config.enable_ddp';
const mesh = 'device_config.mesh_shape';

/** Parallelism that a mesh is chosen for; data parallelism alone can be moved without knowing why it was chosen. */
const otherParallelism = ['enable_tp', 'enable_fsdp', 'enable_cp'].map((key) => `device_config.${key}`);

/**
 * Moves a config to the whole of a board: data parallelism over its devices, and batch_size with
 * gradient_accumulation_steps so that their product stays, each device gets whole examples, and none gets more than
 * the lesson gives for such a chip. batch_size stays where it can.
 */
export function moveToBoard(text: string, to: BoardName, options: CheckOptions = {}): BoardMove {
  const { kind, figures, target } = check(text, { ...options, target: { ...options.target, board: to } });
  const { view, written } = readConfig(text, target);
  const sentence = refusalOf(kind, figures, view);
  if (sentence !== null) return { status: 'refused', sentence };

  const [size, steps] = figures.effectiveBatchSize.inputs.map(({ value }) => value);
  const effective = figures.effectiveBatchSize.value ?? 0;
  const { largestBatchPerDevice, title } = boards[to];
  const devices = devicesOf(target);
  const fitting = fittingBatch(effective, devices, largestBatchPerDevice, size);
  if (fitting === null) {
    return {
      status: 'refused',
      sentence: `An effective batch of ${effective} cannot be shared evenly by the ${devices} devices of the ${title}.`,
    };
  }
  const wanted: readonly (NewValue & { readonly isNew: boolean })[] = [
    { path: batch, value: String(fitting), isNew: fitting !== size },
    { path: accumulation, value: String(effective / fitting), isNew: effective / fitting !== steps },
    { path: mesh, value: `[1, ${devices}]`, isNew: figures.devices.value !== devices },
    { path: ddp, value: String(devices > 1), isNew: (view.truth(ddp) ?? false) !== devices > 1 },
  ];
  const values = wanted.filter(({ isNew }) => isNew);
  const after = withValues(text, target.trainer, values);
  if (after === null) return { status: 'refused', sentence: 'The config has faults that have to go first.' };
  return {
    status: 'moved',
    text: after,
    values: values.map(({ path, value }) => ({ path, from: written(path), to: value })),
  };
}

function refusalOf(
  kind: CheckResult['kind'],
  { effectiveBatchSize: { value, reason } }: CheckResult['figures'],
  view: ConfigView,
): string | null {
  if (kind === 'model') return 'A model config is the same on every board.';
  if (value === null) return reason ?? 'The effective batch size is not known.';
  if (!Number.isInteger(value) || value < 1)
    return 'The effective batch size is no whole number of examples.';
  const other = otherParallelism.find((path) => view.truth(path) === true);
  return other === undefined
    ? null
    : `The mesh serves ${nameOf(other)} too; its shape on another board is yours to choose.`;
}

/** Devices that the target can train on: one where it reads no device_config. */
function devicesOf({ board, trainer, release }: Target): number {
  return contractOf(trainer, release)?.readsDevices ? boards[board].devices : 1;
}

/** The batch size as it is, if it fits; else the largest that does; null where none does. */
function fittingBatch(
  effective: number,
  devices: number,
  mostEach: number,
  current: number | undefined,
): number | null {
  const fits = (size: number): boolean =>
    effective % size === 0 && size % devices === 0 && size / devices <= mostEach;
  if (current !== undefined && fits(current)) return current;
  for (let size = devices * mostEach; size >= devices; size -= devices) if (fits(size)) return size;
  return null;
}
