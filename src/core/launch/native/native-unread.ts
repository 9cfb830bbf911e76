import type { KeySupport } from '../../facts/key-support.ts';
import { nameOf, sectionOf } from '../../keys/keys.ts';
import { blockKeys, optimizerBlock } from '../../keys/optimizer-layout.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { NativeDraft } from './native-draft.ts';
import type { Deviation } from './native-form.ts';

/** Says of every key of the config that is not handed over as it is, and that no step has spoken of, what becomes of it. */
export function tellUnread(draft: NativeDraft): void {
  for (const [path, { setting, value }] of draft.view.held) {
    const isSection = setting.key.type === 'section' && setting.node?.kind === 'mapping';
    if (isSection || value === null || draft.hasTold(path) || isDone(draft, path, value)) continue;
    const written = value ?? (setting.node?.kind === 'scalar' ? setting.node.text : undefined);
    const from = written === undefined ? {} : { from: written };
    draft.tell({ path, ...wordsFor(draft, path, written), ...from });
  }
  for (const { name, section } of draft.view.settings.unknownEntries) {
    const path = section === '' ? name : `${section}.${name}`;
    const sentence = `No trainer of the three releases knows ${name}.`;
    draft.tell({ path, kind: 'not-honoured', sentence });
  }
}

/** Handed over, and not only loaded. */
function isDone(draft: NativeDraft, path: string, value: LoadedValue | undefined): boolean {
  return draft.values.has(path) && draft.support(path, value)?.kind !== 'not-honoured';
}

type Words = Pick<Deviation, 'kind' | 'sentence'>;

function wordsFor(draft: NativeDraft, path: string, value: LoadedValue | undefined): Words {
  const section = sectionOf(path).split('.')[0] ?? '';
  const readsDevices = draft.contract.readsDevices;
  if (section === 'device_config' && !readsDevices) return oneDevice(draft);
  const support = draft.support(path, value);
  if (support?.kind === 'launcher' && draft.view.stateOf(path).state === 'unusable') {
    return { kind: 'not-honoured', sentence: `${nameOf(path)} has a value that nothing can be made of.` };
  }
  if (support?.kind === 'not-honoured' && support.off !== undefined && support.off === value) {
    const sentence = `${support.because}; ${String(value)} is what happens without ${nameOf(path)}.`;
    return { kind: 'decided-elsewhere', sentence };
  }
  if (support !== null && support.kind !== 'same')
    return { kind: support.kind, sentence: sentenceOf(support) };
  return unread(draft, path, value);
}

function sentenceOf(support: Exclude<KeySupport, { kind: 'same' }>): string {
  switch (support.kind) {
    case 'not-honoured':
      return `${support.because}.`;
    case 'launcher':
      return `No trainer reads it: ${support.does}.`;
    case 'decided-elsewhere':
      return `A note: ${support.by} decides it.`;
    case 'layout':
    case 'translated':
      return `Handed over as ${support.to}.`;
  }
}

/** train_nanogpt at v0.67 reads no device_config, and opens one device (tt-train.md, section 3.2). */
function oneDevice(draft: NativeDraft): Words {
  const shape = draft.view.list('device_config.mesh_shape') ?? [1, 1];
  const isOne = shape.every((size) => size === 1);
  const program = `${draft.trainer.program} at ${draft.target.release}`;
  return isOne
    ? { kind: 'decided-elsewhere', sentence: `${program} opens one device, whatever a config says.` }
    : { kind: 'not-honoured', sentence: `${program} opens one device and reads no device_config.` };
}

const ownFiles: Readonly<Record<string, string>> = {
  transformer_config: 'the model config, which is a file of its own',
  multihost_config: 'the file that --multihost names',
};

function unread(
  { trainer, target, values }: NativeDraft,
  path: string,
  value: LoadedValue | undefined,
): Words {
  const name = nameOf(path);
  const type = values.get(blockKeys.type);
  if (path.startsWith(`${optimizerBlock}.`) && type !== undefined) {
    return { kind: 'not-honoured', sentence: `The optimizer ${String(type)} has no ${name}.` };
  }
  const program = `${trainer.program} at ${target.release}`;
  const file = ownFiles[path.split('.')[0] ?? ''];
  if (file !== undefined) return { kind: 'not-honoured', sentence: `Trainers read ${name} from ${file}.` };
  return value === false
    ? { kind: 'decided-elsewhere', sentence: `${program} has no ${name}, which is what false asks for.` }
    : { kind: 'not-honoured', sentence: `${program} does not read ${name}.` };
}
