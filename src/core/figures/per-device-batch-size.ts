import type { Figure, FigureInput } from './figure.ts';
import { formatNumber, inputText } from './figure.ts';
import { type FigureContext, isMeshUnread, missingReason, settingInput, unknown } from './figure-context.ts';

const name = 'perDeviceBatchSize';
const label = 'Batch on each device';
const formula = 'batch_size ÷ devices that share it';

/** Examples of a micro-batch on one device: batch_size is global, data parallelism splits it (tt-train.md, section 7). */
export function perDeviceBatchSize(context: FigureContext): Figure {
  const batch = settingInput(context, 'training_config.batch_size');
  const { batchDevices } = context.parallelism;
  if (!batch) return unknown(name, label, formula, missingReason(context, 'training_config.batch_size'));
  if (batchDevices === null) {
    return unknown(name, label, formula, missingReason(context, 'device_config.mesh_shape'));
  }
  if (batch.value % batchDevices !== 0) {
    const reason = `${formatNumber(batch.value)} examples cannot be shared evenly by ${batchDevices} devices.`;
    return unknown(name, label, formula, reason);
  }
  const value = batch.value / batchDevices;
  const sharing: FigureInput = { name: 'devices that share it', value: batchDevices, from: 'figure' };
  const arithmetic = `${inputText(batch)} ÷ ${batchDevices} = ${formatNumber(value)}`;
  const { trainer, target } = context;
  const reason = isMeshUnread(context)
    ? {
        reason: `${trainer.program} at ${target.release} reads no mesh: its one device takes the whole batch.`,
      }
    : {};
  return { name, label, value, formula, arithmetic, inputs: [batch, sharing], ...reason };
}
