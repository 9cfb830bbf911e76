import type { ReleaseName } from '../target.ts';
import type { LoadedValue } from './contract.ts';
import { Abort, type LoadedKey } from './loaded.ts';

type Values = ReadonlyMap<string, LoadedKey>;

/** Python's notion of true, on plain data. */
function isTrue(value: LoadedValue | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function deviceValues(values: Values) {
  const at = (name: string): LoadedValue | undefined => values.get(`device_config.${name}`)?.value;
  const mesh = at('mesh_shape');
  return {
    mesh: Array.isArray(mesh) ? mesh.map(Number) : [],
    ddp: isTrue(at('enable_ddp')),
    fsdp: isTrue(at('enable_fsdp')),
    cp: isTrue(at('enable_cp')),
    tp: isTrue(at('enable_tp')),
  };
}

const size = (mesh: readonly number[]): number => mesh.reduce((all, one) => all * one, 1);

/** What DeviceConfig of v0.67's Python asserts (tt-train.md, section 4). @throws Abort */
export function assertPythonDevices67(values: Values): void {
  const { mesh, ddp, tp } = deviceValues(values);
  if (mesh.length !== 2 || mesh[0] !== 1) {
    throw new Abort(
      `AssertionError: Only [1, N] mesh shapes are supported, got [${mesh.join(', ')}]`,
      'device_config.mesh_shape',
    );
  }
  if (ddp && tp)
    throw new Abort('AssertionError: DDP and TP cannot be both enabled.', 'device_config.enable_tp');
}

/** What build_mesh of v0.68's Python requires (tt-train.md, section 4). @throws Abort */
export function requirePythonMesh68(values: Values): void {
  const { mesh, ddp, fsdp, tp } = deviceValues(values);
  const enabled = [ddp && 'dp', fsdp && 'fsdp', tp && 'tp'].filter((name) => name !== false);
  if (size(mesh) <= 1 || enabled.length === 0) return;
  const got = `got enabled=[${enabled.map((name) => `'${name}'`).join(', ')}]`;
  const shape = `(${mesh.join(', ')})`;
  const axes = mesh.filter((one) => one > 1).length;
  if (axes === 1 && enabled.length !== 1) {
    throw new Abort(
      `Line mesh ${shape} requires exactly one of enable_ddp / enable_fsdp / enable_tp; ${got}`,
      'device_config.mesh_shape',
    );
  }
  if (axes > 1 && enabled.length !== axes) {
    throw new Abort(
      `Mesh ${shape} requires ${axes} parallelisms enabled (any subset of enable_ddp / enable_fsdp / enable_tp); ${got}`,
      'device_config.mesh_shape',
    );
  }
}

/** What nano_gpt throws over devices, batch, optimizer and clipping (tt-train.md, sections 4 and 7). @throws Abort */
export function requireCpp(release: ReleaseName, values: Values, hasMesh: boolean): void {
  const { mesh, ddp, cp, tp } = deviceValues(values);
  const enabled = [ddp && 'DDP', cp && 'CP', tp && 'TP'].filter((name) => name !== false);
  if (enabled.length > 0 && !hasMesh) {
    throw new Abort('Mesh shape is required for multidevice training', 'device_config.mesh_shape');
  }
  if (release === 'v0.64' && ddp && tp) {
    throw new Abort(
      'DDP and TP cannot be enabled at the same time. Disable DDP or TP.',
      'device_config.enable_tp',
    );
  }
  rejectOptimizer(values);
  if (release !== 'v0.64' && enabled.length > 0 && size(mesh) > 1) requireAxes(mesh, enabled);
  rejectBatch(values, mesh, enabled);
  if (isTrue(values.get('training_config.use_clip_grad_norm')?.value) && tp) {
    throw new Abort('Clip grad norm is not supported with TP', 'training_config.use_clip_grad_norm');
  }
}

function requireAxes(mesh: readonly number[], enabled: readonly string[]): void {
  const shape = `[${mesh.join(', ')}]`;
  const axes = mesh.filter((one) => one > 1).length;
  if (axes === 1 && enabled.length !== 1) {
    throw new Abort(
      `For line mesh topology (shape ${shape}), exactly one parallelism type must be enabled. Got: ${enabled.join(', ')}`,
      'device_config.mesh_shape',
    );
  }
  if (axes > 1 && enabled.length !== mesh.length) {
    throw new Abort(
      `For 2D mesh (shape ${shape}), number of enabled parallelization axes (${enabled.length}) must equal mesh dimensions (2).`,
      'device_config.mesh_shape',
    );
  }
}

function rejectOptimizer(values: Values): void {
  const at = (name: string): LoadedValue | undefined => values.get(`training_config.${name}`)?.value;
  if (!at('use_no_op') && at('use_moreh_adamw') && at('use_kahan_summation')) {
    throw new Abort(
      'MorehAdamW: Kahan summation is not supported. Use default AdamW instead.',
      'training_config.use_kahan_summation',
    );
  }
  rejectNestedKahan(values);
}

/** MorehAdamW of the optimizer block takes no Kahan summation either. @throws Abort */
export function rejectNestedKahan(values: Values): void {
  const at = (name: string): LoadedValue | undefined =>
    values.get(`training_config.optimizer.${name}`)?.value;
  if (at('type') === 'MorehAdamW' && at('kahan_summation') === true) {
    throw new Abort(
      'MorehAdamW: Kahan summation is not supported. Use default AdamWComposite instead.',
      'training_config.optimizer.kahan_summation',
    );
  }
}

function rejectBatch(values: Values, mesh: readonly number[], enabled: readonly string[]): void {
  const batch = values.get('training_config.batch_size')?.value;
  if (typeof batch !== 'number' || !enabled.includes('DDP')) return;
  const devices = enabled.length === 1 ? size(mesh) : (mesh[0] ?? 1);
  if (batch % devices === 0) return;
  throw new Abort(
    `Batch size must be divisible by the number of devices. Batch size = ${batch}, devices = ${devices}`,
    'training_config.batch_size',
  );
}
