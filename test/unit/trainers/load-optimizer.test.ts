import { describe, expect, it } from 'vitest';
import { heldBy } from './fixtures/held-by.ts';
import { wholeConfig } from './fixtures/whole-config.ts';

const prefix = 'training_config.optimizer.';

/** What both readers of the block hold of it, or the words with which they stop. */
function blocks(written: string): Readonly<Record<'cpp68' | 'py68', unknown>> {
  const held = (target: 'cpp68' | 'py68'): unknown => {
    const all = heldBy(target, wholeConfig({ optimizer: written }));
    if (typeof all === 'string') return all;
    return Object.fromEntries(
      Object.entries(all).flatMap(([path, value]) =>
        path.startsWith(prefix) ? [[path.slice(prefix.length), value]] : [],
      ),
    );
  };
  return { cpp68: held('cpp68'), py68: held('py68') };
}

const adam = { lr: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weight_decay: 0.01, amsgrad: false };
const sgd = { lr: 0.001, momentum: 0, dampening: 0, weight_decay: 0, nesterov: false };

describe('the keys of each type, with their defaults (tt-train.md, section 2)', () => {
  it.each([
    ['AdamW', { ...adam, stochastic_rounding: false }],
    ['MorehAdamW', { ...adam, kahan_summation: false }],
    ['AdamWComposite', { ...adam, kahan_summation: false }],
    ['AdamWFullPrecision', adam],
    ['SGD', sgd],
    ['SGDComposite', sgd],
    ['MuonComposite', { lr: 0.001, momentum: 0.95, ns_steps: 5 }],
    ['NoOp', {}],
  ])('%s', (type, keys) => {
    const held = { type, ...keys };
    expect(blocks(`{type: ${type}}`)).toEqual({ cpp68: held, py68: held });
  });

  it('MuonWithAdamW is of Python alone', () => {
    expect(blocks('{type: MuonWithAdamW, muon: {lr: 5e-5}, adamw: {lr: 5e-5}}')).toEqual({
      cpp68: 'Unknown optimizer type: MuonWithAdamW',
      py68: {
        type: 'MuonWithAdamW',
        adamw_modules: [],
        // Not converted: a text where a number belongs.
        'muon.lr': '5e-5',
        'muon.momentum': 0.95,
        'muon.ns_steps': 5,
        ...Object.fromEntries(
          Object.entries({ ...adam, lr: Math.fround(5e-5), stochastic_rounding: false }).map(
            ([key, value]) => [`adamw.${key}`, value],
          ),
        ),
      },
    });
  });
});

const adamW = { type: 'AdamW', ...adam, stochastic_rounding: false };
const both = (held: unknown) => ({ cpp68: held, py68: held });

describe('what is written in the block', () => {
  it.each<readonly [string, string, Readonly<Record<string, unknown>>]>([
    ['nothing: AdamW', '{}', both(adamW)],
    [
      'its values',
      '{lr: 5e-5, weight_decay: "0.5"}',
      both({ ...adamW, lr: Math.fround(5e-5), weight_decay: 0.5 }),
    ],
    ['wrong names are ignored', '{learning_rate: 5e-5, eps: 1e-6, use_kahan_summation: true}', both(adamW)],
    ['a key of another type is ignored', '{type: SGD, beta1: 0.5}', both({ type: 'SGD', ...sgd })],
    ['what does not convert is the default', '{lr: abc, amsgrad: 1, beta1: [1]}', both(adamW)],
    ['null is the default', '{lr: null, amsgrad: ~}', both(adamW)],
    [
      'ns_steps is a whole number',
      '{type: MuonComposite, ns_steps: 2.5}',
      both({ type: 'MuonComposite', lr: 0.001, momentum: 0.95, ns_steps: 5 }),
    ],
    ['a quoted switch is a switch again', '{amsgrad: "true"}', both({ ...adamW, amsgrad: true })],
    ['a list for a type', '{type: [AdamW]}', { cpp68: adamW, py68: 'std::bad_cast' }],
    ['a number for a type', '{type: 5}', { cpp68: 'Unknown optimizer type: 5', py68: 'std::bad_cast' }],
    ['names are case-sensitive', '{type: adamw}', both('Unknown optimizer type: adamw')],
    ['a name of every object', '{type: constructor}', both('Unknown optimizer type: constructor')],
    ['an alias is none', '{type: Adam}', both('Unknown optimizer type: Adam')],
    [
      'a name in place of the block',
      'AdamW',
      {
        cpp68: 'yaml-cpp: error at line 9, column 14: operator[] call on a scalar (key: "type")',
        py68: "AttributeError: 'str' object has no attribute 'get'",
      },
    ],
    [
      'a list in place of the block',
      '[AdamW]',
      { cpp68: adamW, py68: "AttributeError: 'list' object has no attribute 'get'" },
    ],
    [
      'nothing behind its key',
      '',
      { cpp68: adamW, py68: "ValueError: training_config must contain an 'optimizer' section" },
    ],
    [
      'null in its place',
      'null',
      { cpp68: adamW, py68: "ValueError: training_config must contain an 'optimizer' section" },
    ],
    [
      'Kahan summation with MorehAdamW',
      '{type: MorehAdamW, kahan_summation: on}',
      both('MorehAdamW: Kahan summation is not supported. Use default AdamWComposite instead.'),
    ],
  ])('%s', (_, written, held) => {
    expect(blocks(written)).toEqual(held);
  });
});

describe('no block at all', () => {
  const none = wholeConfig().replace(/ {2}optimizer:\n( {4}.*\n)+/, '');

  it('is AdamW at 0.001 for nano_gpt at v0.68, whatever learning_rate says', () => {
    expect(none).toContain('learning_rate: 0.0001');
    expect(heldBy('cpp68', none)).toMatchObject({ [`${prefix}type`]: 'AdamW', [`${prefix}lr`]: 0.001 });
  });

  it('stops train_nanogpt at v0.68', () => {
    expect(heldBy('py68', none)).toBe("ValueError: training_config must contain an 'optimizer' section");
  });

  it.each(['cpp64', 'cpp67', 'py67', 'gsm67', 'gsm68'] as const)('is not missed by %s', (target) => {
    expect(heldBy(target, none)).not.toHaveProperty([`${prefix}type`]);
    expect(heldBy(target, wholeConfig({ optimizer: 'AdamW' }))).toEqual(heldBy(target, none));
  });
});
