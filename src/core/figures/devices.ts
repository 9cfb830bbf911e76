import type { Figure } from './figure.ts';
import { type FigureContext, missingReason, unknown } from './figure-context.ts';

const name = 'devices';
const label = 'Devices';
const formula = 'rows × columns of mesh_shape';

/** Chips that the mesh takes. */
export function devices(context: FigureContext): Figure {
  const { mesh, devices: value } = context.parallelism;
  if (mesh === null || value === null) {
    return unknown(name, label, formula, missingReason(context, 'device_config.mesh_shape'));
  }
  const span = context.view.valueSpan('device_config.mesh_shape');
  const from = span ? 'config' : 'default';
  const inputs = mesh.map((size, axis) => ({
    name: axis === 0 ? 'rows' : 'columns',
    value: size,
    from,
    ...(span ? { span } : {}),
  })) satisfies Figure['inputs'];
  const base =
    span || context.target.run === 'launcher'
      ? undefined
      : context.contract?.baseFile?.['device_config.mesh_shape'];
  const reason = base === undefined ? {} : { reason: 'mesh_shape is not set, and the base file says it.' };
  return { name, label, value, formula, arithmetic: `${mesh.join(' × ')} = ${value}`, inputs, ...reason };
}
