import type { Figure } from './figure.ts';
import { type FigureContext, isMeshUnread, missingReason, unknown } from './figure-context.ts';

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
  const said = reasonFor(context, span !== undefined);
  const reason = said === undefined ? {} : { reason: said };
  return { name, label, value, formula, arithmetic: `${mesh.join(' × ')} = ${value}`, inputs, ...reason };
}

function reasonFor(context: FigureContext, isWritten: boolean): string | undefined {
  const { contract, target, trainer } = context;
  if (isMeshUnread(context)) {
    return `The config asks for them; ${trainer.program} at ${target.release} reads no mesh and trains on one.`;
  }
  if (isWritten || target.run === 'launcher') return undefined;
  const base = contract?.baseFile?.['device_config.mesh_shape'];
  return base === undefined ? undefined : 'mesh_shape is not set, and the base file says it.';
}
