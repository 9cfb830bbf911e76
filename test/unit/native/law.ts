import { expect } from 'vitest';
import { contractOf } from '../../../src/core/facts/facts.ts';
import type { KeySupport } from '../../../src/core/facts/key-support.ts';
import { optimizerTypes } from '../../../src/core/facts/optimizer-types.ts';
import { supportOfValue } from '../../../src/core/facts/support-of.ts';
import type { Target } from '../../../src/core/facts/target.ts';
import { readsBlock } from '../../../src/core/keys/optimizer-layout.ts';
import type { NativeForm } from '../../../src/core/launch/native/native-form.ts';
import { nativeParts } from '../../../src/core/launch/native/placeholder.ts';
import { loadAs } from '../../../src/core/load/load-as.ts';
import type { LoadedKey } from '../../../src/core/load/loaded.ts';
import type { Asked } from './asked.ts';

/** A native form, what the target holds after loading it, and what the config asked for. */
export interface Case {
  readonly target: Target;
  readonly asked: Asked;
  readonly datasetSize: number | undefined;
  readonly form: NativeForm;
  readonly held: Readonly<Record<string, LoadedKey>>;
}

export function caseOf(target: Target, asked: Asked, form: NativeForm, datasetSize?: number): Case {
  const loaded = loadAs(target, mainText(form));
  if (loaded?.status !== 'ok') throw new Error(`Not loaded: ${JSON.stringify(loaded)}\n${mainText(form)}`);
  return { target, asked, datasetSize, form, held: loaded.values };
}

export function mainText(form: NativeForm): string {
  return form.files.find(({ role }) => role !== 'model')?.text ?? '';
}

/** The law: what the config asks for is held, where the table says so; and of everything else something is said. */
export function expectLaw(one: Case): void {
  for (const [path, value] of one.asked) expectKey(one, path, value);
  expectNothingInvented(one);
}

function expectKey(one: Case, path: string, value: unknown): void {
  const told = one.form.deviations.filter((deviation) => deviation.path === path);
  const isSame = equal(one, one.held[path]?.value, value);
  expect(isSame || told.length > 0, `${path} is held or told`).toBe(true);
  if (path.startsWith('training_config.optimizer.')) {
    expectBlock(one, path, value);
    return;
  }
  const support = supportOfValue(contract(one), path, value);
  switch (support?.kind) {
    case 'same':
      if (reads(one, path)) expectSame(one, path, value);
      return;
    case 'layout':
      expectLayout(one, path, value, support.to);
      return;
    case 'translated':
      expectTranslated(one, path, value, support.to);
      return;
    case 'not-honoured':
    case 'launcher':
    case 'decided-elsewhere': {
      const isDoneAnyway = opensOneAnyway(one, path) || isOff(support, value);
      expect(
        told.map(({ kind }) => kind),
        path,
      ).toEqual([isDoneAnyway ? 'decided-elsewhere' : support.kind]);
      return;
    }
    default:
      if (reads(one, path)) expectSame(one, path, value);
  }
}

/** The value that asks for what happens without the key. */
function isOff(support: KeySupport, value: unknown): boolean {
  return support.kind === 'not-honoured' && support.off !== undefined && support.off === value;
}

/** A trainer without device_config does what a config of one device asks for. */
function opensOneAnyway({ target: { trainer, release }, asked }: Case, path: string): boolean {
  const reads = contractOf(trainer, release)?.readsDevices === true;
  const mesh = asked.get('device_config.mesh_shape') ?? [1, 1];
  return path.startsWith('device_config.') && !reads && String(mesh) === '1,1';
}

function expectSame(one: Case, path: string, value: unknown): void {
  const placeholder = placeholders[path];
  if (placeholder !== undefined) {
    expectHeld(one, path, `{{${placeholder}}}`);
    expect(one.form.placeholders).toContainEqual({ name: placeholder, written: value });
  } else if (path === saveInterval && stepsPerEpoch(one) !== null) expectHeld(one, path, stepsPerEpoch(one));
  else expectHeld(one, path, value);
}

const saveInterval = 'training_config.model_save_interval';
const placeholders: Readonly<Record<string, string>> = {
  'training_config.model_config': 'model-config',
  'training_config.data_path': 'data',
};

/** What save_strategy: epoch comes to; null where it does not decide. */
function stepsPerEpoch({ asked, datasetSize, held }: Case): number | null {
  if (asked.get('training_config.save_strategy') !== 'epoch' || datasetSize === undefined) return null;
  const batch = Number(held['training_config.batch_size']?.value);
  const accumulation = Number(held['training_config.gradient_accumulation_steps']?.value);
  return Math.max(1, Math.floor(datasetSize / (batch * accumulation)));
}

function expectLayout(one: Case, path: string, value: unknown, to: string): void {
  const type = optimizerOf(one);
  expectHeld(one, 'training_config.optimizer.type', type);
  if (to.endsWith('.type') || value === false) return;
  if (path.endsWith('use_kahan_summation')) {
    const isRead = hasKey(type, 'kahan_summation');
    if (isRead) expectHeld(one, to, one.asked.get(to) ?? true);
    return;
  }
  if (hasKey(type, to.split('.').at(-1) ?? '')) expectHeld(one, to, one.asked.get(to) ?? value);
}

/** The optimizer that a config asks for. */
function optimizerOf({ asked }: Case): string {
  const named = asked.get('training_config.optimizer.type');
  if (typeof named === 'string') return named;
  if (asked.get('training_config.use_no_op') === true) return 'NoOp';
  if (asked.get('training_config.use_moreh_adamw') === true) return 'MorehAdamW';
  return asked.get('training_config.use_kahan_summation') === true ? 'AdamWComposite' : 'AdamW';
}

function hasKey(type: string, name: string): boolean {
  return optimizerTypes[type]?.some((key) => key.name === name) ?? false;
}

const flatNames: Readonly<Record<string, string>> = {
  lr: 'learning_rate',
  weight_decay: 'weight_decay',
  beta1: 'beta1',
  beta2: 'beta2',
  epsilon: 'eps',
};

/** A key of the block is held where it stands from v0.68 on, and as a flat key before. */
function expectBlock(one: Case, path: string, value: unknown): void {
  const name = path.split('.').at(-1) ?? '';
  if (readsBlock(contract(one))) {
    if (name === 'type' || hasKey(optimizerOf(one), name)) expectHeld(one, path, value);
    return;
  }
  // Sections inside the block have no flat keys; that is told.
  if (path.split('.').length > 3) return;
  if (name === 'lr' && one.target.trainer === 'gsm8k-py') {
    if (!one.asked.has('training_config.learning_rate')) expectRate(one, value);
    return;
  }
  const flat = `training_config.${flatNames[name]}`;
  if (reads(one, flat) && flatNames[name] !== undefined) expectHeld(one, flat, one.asked.get(flat) ?? value);
  const flag = { MorehAdamW: 'use_moreh_adamw', NoOp: 'use_no_op' }[String(name === 'type' ? value : '')];
  const at = `training_config.${flag}`;
  if (
    flag === undefined ||
    supportOfValue(contract(one), at, true)?.kind === 'not-honoured' ||
    !reads(one, at)
  )
    return;
  expectHeld(one, at, one.asked.get(at) ?? true);
}

function expectTranslated(one: Case, path: string, value: unknown, to: string): void {
  if (path === 'training_config.learning_rate') expectRate(one, value);
  else if (path === 'training_config.checkpoint_dir') expectFolder(one, String(value));
  else if (to === saveInterval && stepsPerEpoch(one) !== null) expectHeld(one, to, stepsPerEpoch(one));
  else if (path === 'training_config.save_strategy') expectUntranslated(one, path);
  else expectHeld(one, to, one.asked.get(to) ?? value);
}

/** Without the number of examples an epoch has no length. */
function expectUntranslated({ form }: Case, path: string): void {
  expect(form.deviations.find((deviation) => deviation.path === path)?.kind).toBe('not-honoured');
}

/** A constant rate, unless the config has a schedule of its own. */
function expectRate(one: Case, rate: unknown): void {
  const own = (name: string) => one.asked.get(`scheduler_config.${name}`);
  if (own('max_lr') !== undefined) {
    expectHeld(one, 'scheduler_config.max_lr', own('max_lr'));
    return;
  }
  const steps = one.held['training_config.max_steps']?.value;
  expectHeld(one, 'scheduler_config.max_lr', rate);
  expectHeld(one, 'scheduler_config.warmup_steps', own('warmup_steps') ?? 0);
  // Of the config's own, what has no effect is told and not handed over.
  const isUsed = (name: string): boolean =>
    supportOfValue(contract(one), `scheduler_config.${name}`, own(name))?.kind === 'same';
  for (const [name, value] of [
    ['min_lr', rate],
    ['hold_steps', steps],
  ] as const) {
    if (own(name) === undefined) expectHeld(one, `scheduler_config.${name}`, value);
    else if (isUsed(name)) expectHeld(one, `scheduler_config.${name}`, own(name));
  }
}

function expectFolder({ target, form }: Case, folder: string): void {
  const path = folder.startsWith('-') ? `./${folder}/model` : `${folder}/model`;
  if (target.trainer === 'nanogpt-py') {
    const at = form.arguments.indexOf('--model_save_path');
    expect(nativeParts(form.arguments[at + 1] ?? '')).toEqual([path]);
  } else {
    const model = form.files.find(({ role }) => role === 'model');
    const told = form.deviations.find((deviation) => deviation.path === 'training_config.checkpoint_dir');
    // A model config that is not at hand is named, and whoever runs it writes the path there.
    if (model === undefined && form.modelPath !== undefined) expect(form.modelPath.to).toBe(path);
    const saves = model !== undefined || form.modelPath !== undefined;
    expect(told?.kind).toBe(saves ? 'translated' : 'not-honoured');
  }
}

/** Whatever is handed over was asked for, or is told. */
function expectNothingInvented(one: Case): void {
  const { asked, form, held, target } = one;
  const told = new Set(form.deviations.flatMap(({ path, at }) => [path, at]));
  const rated = asked.has('training_config.learning_rate') || asked.has('training_config.optimizer.lr');
  for (const [path, { from }] of Object.entries(held)) {
    if (from !== 'config' || asked.has(path) || told.has(path)) continue;
    const isType = path.endsWith('optimizer.type') && held[path]?.value === optimizerOf(one);
    const isSchedule = target.trainer === 'gsm8k-py' && path === 'scheduler_config.max_lr' && rated;
    const isFolder = path === 'training_config.checkpoint_dir' && told.has('--model_save_path');
    expect(isType || isSchedule || isFolder, `${path} was not asked for, and nothing is said of it`).toBe(
      true,
    );
  }
}

function expectHeld(one: Case, path: string, value: unknown): void {
  const held = one.held[path];
  expect(
    equal(one, held?.value, value),
    `${path}: held ${JSON.stringify(held)}, asked ${JSON.stringify(value)}`,
  ).toBe(true);
}

/** C++ holds 32-bit floats. */
function equal({ target }: Case, held: unknown, asked: unknown): boolean {
  if (typeof held === 'number' && typeof asked === 'number') {
    return held === asked || (isCpp(target, held) && held === Math.fround(asked));
  }
  return JSON.stringify(held) === JSON.stringify(asked);
}

/** The optimizer of the block is built in C++ for the Python trainers too. */
function isCpp({ trainer, release }: Target, held: number): boolean {
  return (trainer === 'nanogpt-cpp' || release === 'v0.68') && !Number.isInteger(held);
}

function contract({ target }: Case) {
  const found = contractOf(target.trainer, target.release);
  if (found === undefined) throw new Error('No such target');
  return found;
}

function reads(one: Case, path: string): boolean {
  return contract(one).keys.some((key) => key.path === path && !key.isReplaced);
}
