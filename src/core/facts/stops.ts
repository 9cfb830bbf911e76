import { pythonText } from '../yaml/dialects/python-repr.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';

/** What a trainer holds, or would hold, by path. */
export type Values = ReadonlyMap<string, { readonly value: LoadedValue }>;

/** The rules that speak of keys which do not go together; each stands for a code of the catalogue. */
export type ConstraintCode =
  | 'mesh-2d-unsupported'
  | 'mesh-parallelism-mismatch'
  | 'ddp-with-tp'
  | 'kahan-with-moreh'
  | 'clip-with-tensor-parallel'
  | 'batch-not-divisible'
  | 'required-key-missing';

/** Keys that do not go together for a trainer. */
export interface Violation {
  readonly code: ConstraintCode;
  /** The key to blame. */
  readonly path: string;
  /** The trainer's own text. */
  readonly message: string;
}

/** One thing that a trainer refuses. */
export type Stop = (values: Values, hasMesh: boolean) => Violation | null;

/** v0.67's Python takes a line of devices alone (tt-train.md, section 4). */
export const onlyLines: Stop = (values) => {
  const mesh = values.get('device_config.mesh_shape')?.value;
  // Compared before any conversion: a quoted '1' is not 1, and true is.
  const first = Array.isArray(mesh) ? mesh[0] : null;
  if (first === 1 || first === true) return null;
  return {
    code: 'mesh-2d-unsupported',
    path: 'device_config.mesh_shape',
    message: `AssertionError: Only [1, N] mesh shapes are supported, got ${pythonText(mesh ?? null)}`,
  };
};

/** Python up to v0.67 refuses enable_ddp with enable_tp (tt-train.md, section 4). */
export const pythonDdpOrTp: Stop = (values) => {
  const { ddp, tp } = deviceValues(values);
  if (!ddp || !tp) return null;
  return {
    code: 'ddp-with-tp',
    path: 'device_config.enable_tp',
    message: 'AssertionError: DDP and TP cannot be both enabled.',
  };
};

/** C++ at v0.64 refuses enable_ddp with enable_tp (tt-train.md, section 4). */
export const cppDdpOrTp: Stop = (values) => {
  const { ddp, tp } = deviceValues(values);
  if (!ddp || !tp) return null;
  return {
    code: 'ddp-with-tp',
    path: 'device_config.enable_tp',
    message: 'DDP and TP cannot be enabled at the same time. Disable DDP or TP.',
  };
};

/** v0.68's build_mesh wants one parallelism for each axis (tt-train.md, section 4). */
export const pythonAxes: Stop = (values) => {
  const { mesh, ddp, fsdp, tp } = deviceValues(values);
  const enabled = [ddp && 'dp', fsdp && 'fsdp', tp && 'tp'].filter((name) => name !== false);
  const axes = axesOf(mesh);
  if (enabled.length === 0 || enabled.length === axes) return null;
  const got = `got enabled=[${enabled.map((name) => `'${name}'`).join(', ')}]`;
  const shape = mesh.length === 1 ? `(${mesh.join()},)` : `(${mesh.join(', ')})`;
  const any = 'enable_ddp / enable_fsdp / enable_tp';
  return {
    code: 'mesh-parallelism-mismatch',
    path: 'device_config.mesh_shape',
    message:
      axes === 1
        ? `Line mesh ${shape} requires exactly one of ${any}; ${got}`
        : `Mesh ${shape} requires ${axes} parallelisms enabled (any subset of ${any}); ${got}`,
  };
};

/** The parallelisms that a mesh takes: a line, which one device is too, takes one, any other shape one an axis. */
function axesOf(mesh: readonly number[]): number {
  return mesh.filter((one) => one > 1).length <= 1 ? 1 : mesh.length;
}

/** C++ from v0.67: as many of enable_ddp, enable_cp and enable_tp as the mesh_shape has axes (tt-train.md, section 4). */
export const cppAxes: Stop = (values) => {
  const { mesh, ddp, cp, tp } = deviceValues(values);
  const enabled = [ddp, cp, tp].filter(Boolean);
  const axes = axesOf(mesh);
  if (enabled.length === 0 || enabled.length === axes) return null;
  const shape = `[${mesh.join(', ')}]`;
  return {
    code: 'mesh-parallelism-mismatch',
    path: 'device_config.mesh_shape',
    message:
      axes === 1
        ? `For line mesh topology (shape ${shape}), exactly one parallelism type must be enabled. Got: ddp=${ddp}, tp=${tp}, cp=${cp}`
        : `For 2D mesh (shape ${shape}), number of enabled parallelization axes (${enabled.length}) must equal mesh dimensions (2).`,
  };
};

/** C++ in every release wants a mesh_shape with them (tt-train.md, section 4). */
export const meshRequired: Stop = (values, hasMesh) => {
  const { ddp, cp, tp } = deviceValues(values);
  if (hasMesh || !(ddp || cp || tp)) return null;
  return {
    code: 'required-key-missing',
    path: 'device_config.mesh_shape',
    message: 'Mesh shape is required for multidevice training',
  };
};

/** The flat keys' MorehAdamW (tt-train.md, section 1). */
export const flatKahan: Stop = (values) => {
  const at = (name: string): LoadedValue | undefined => values.get(`training_config.${name}`)?.value;
  if (isTrue(at('use_no_op')) || !isTrue(at('use_moreh_adamw')) || !isTrue(at('use_kahan_summation')))
    return null;
  return {
    code: 'kahan-with-moreh',
    path: 'training_config.use_kahan_summation',
    message: 'MorehAdamW: Kahan summation is not supported. Use default AdamW instead.',
  };
};

/** The block's MorehAdamW (tt-train.md, section 2). */
export const blockKahan: Stop = (values) => {
  const at = (name: string): LoadedValue | undefined =>
    values.get(`training_config.optimizer.${name}`)?.value;
  if (at('type') !== 'MorehAdamW' || at('kahan_summation') !== true) return null;
  return {
    code: 'kahan-with-moreh',
    path: 'training_config.optimizer.kahan_summation',
    message: 'MorehAdamW: Kahan summation is not supported. Use default AdamWComposite instead.',
  };
};

/** C++ checks the batch_size in every release (tt-train.md, section 7). */
export const cppBatch: Stop = (values) => {
  const { mesh, ddp, cp, tp } = deviceValues(values);
  const batch = values.get('training_config.batch_size')?.value;
  if (typeof batch !== 'number' || !ddp) return null;
  const devices = cp || tp ? (mesh[0] ?? 1) : mesh.reduce((all, one) => all * one, 1);
  if (batch % devices === 0) return null;
  return {
    code: 'batch-not-divisible',
    path: 'training_config.batch_size',
    message: `Batch size must be divisible by the number of devices. Batch size = ${batch}, devices = ${devices}`,
  };
};

/** Clipping where the weights are shared (tt-train.md, section 7). */
export const clipWith =
  (other: 'tp' | 'fsdp'): Stop =>
  (values) => {
    if (!isTrue(values.get('training_config.use_clip_grad_norm')?.value) || !deviceValues(values)[other])
      return null;
    return {
      code: 'clip-with-tensor-parallel',
      path: 'training_config.use_clip_grad_norm',
      message: `Clip grad norm is not supported with ${other.toUpperCase()}`,
    };
  };

/** Python's notion of true, on plain data; yaml-cpp's booleans are booleans already. */
function isTrue(value: LoadedValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  // No number is true to Python.
  return typeof value === 'number' ? value !== 0 : Boolean(value);
}

function deviceValues(values: Values) {
  const at = (name: string): LoadedValue | undefined => values.get(`device_config.${name}`)?.value;
  const mesh = at('mesh_shape');
  return {
    mesh: Array.isArray(mesh) ? mesh.map((size) => Math.trunc(Number(size))) : [],
    ddp: isTrue(at('enable_ddp')),
    fsdp: isTrue(at('enable_fsdp')),
    cp: isTrue(at('enable_cp')),
    tp: isTrue(at('enable_tp')),
  };
}
