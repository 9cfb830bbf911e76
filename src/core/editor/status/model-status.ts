import type { Contract } from '../../facts/contract.ts';
import type { Key } from '../../keys/key.ts';
import type { KeyStatus } from './key-status.ts';
import { valueText } from './value-text.ts';

export const modelPath = 'transformer_config';

/** What a target makes of a key of the model config; which keys it reads depends on the type of the model. */
export function modelStatus(contract: Contract, key: Key): KeyStatus {
  const model = contract.models;
  if (key.path === `${modelPath}.model_type`) {
    return model.defaultType === null ? { kind: 'required' } : { kind: 'optional', value: model.defaultType };
  }
  const reads = Object.values(model.types).flat();
  if (key.type === 'section') {
    const isRead = reads.some(({ path }) => path === key.path || path.startsWith(`${key.path}.`));
    return { kind: isRead ? 'optional' : 'not read' };
  }
  const [first, ...others] = reads.filter(({ path }) => path === key.path);
  if (first === undefined) return { kind: 'not read' };
  const differ = others.some((one) => withoutIt(one.default) !== withoutIt(first.default));
  if (differ) return { kind: 'by type' };
  return first.default === undefined ? { kind: 'required' } : { kind: 'optional', value: first.default };
}

/** What holds of a key for each type of model, in words; null where it holds of all types alike. */
export function modelTypes(contract: Contract, { path, type }: Key): string | null {
  const types = Object.entries(contract.models.types);
  if (path === `${modelPath}.model_type`) {
    return `knows ${types.map(([name]) => name).join(', ')}`;
  }
  const told = types.flatMap(([name, reads]) => {
    const read = reads.find((one) => one.path === path);
    return read === undefined ? [] : [{ name, text: withoutIt(read.default) }];
  });
  if (type === 'section' || told.length === 0) return null;
  const alike = Map.groupBy(told, ({ text }) => text);
  if (alike.size === 1 && told.length === types.length) return null;
  return [...alike].map(([text, some]) => `${some.map(({ name }) => name).join(', ')} ${text}`).join('; ');
}

function withoutIt(value: Parameters<typeof valueText>[0] | undefined): string {
  return value === undefined ? 'required' : `default ${valueText(value)}`;
}
