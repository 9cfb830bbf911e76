import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractOf } from '../../../src/core/facts/facts.ts';
import { check } from '../../../src/core/index.ts';
import { loadAs } from '../../../src/core/load/load-as.ts';
import type { LoadedValue } from '../../../src/core/yaml/loaded-value.ts';
import { targetNames, targets } from './fixtures/targets.ts';
import { wholeConfig } from './fixtures/whole-config.ts';

/** Printed with a failure, and the same in every run. */
const seed = 20261122;
const options = { seed, numRuns: 400 };

const target = fc.constantFrom(...targetNames).map((name) => targets[name]);

const scalar = fc.constantFrom(
  ...['', 'null', '~', '1', '0', '-1', '2.9', '010', '0x10', '1_000', '12:30', '1e3', '5e-5', '.inf', '.nan'],
  ...[
    'true',
    'no',
    'y',
    '"false"',
    "'8'",
    'identity',
    'bpe',
    'AdamW',
    '2026-01-01',
    '!!str 5',
    '!x 1',
    '&a 1',
    '*a',
  ],
  ...[
    '[1, 2]',
    '[]',
    '{}',
    '{a: 1}',
    '=',
    '|\n    text',
    '"\\u0007"',
    '\t1',
    '[1',
    '"',
    '[[[[1]]]]',
    '99999999999999999999',
  ],
);
const key = fc.constantFrom(
  ...['seed', 'batch_size', 'max_steps', 'learning_rate', 'optimizer', 'model_config', 'use_clip_grad_norm'],
  ...[
    'gradient_accumulation_steps',
    'tokenizer_type',
    'scheduler_type',
    'data_path',
    '<<',
    '? [1]',
    '""',
    'nonsense',
  ],
);
const section = fc.constantFrom(
  'training_config',
  'device_config',
  'scheduler_config',
  'eval_config',
  'base',
  '- a',
);

/** A whole config with some of its lines replaced: most of it means something, and some of it breaks. */
const hostileConfig = fc
  .tuple(
    fc.dictionary(key, scalar, { maxKeys: 4 }),
    fc.array(fc.tuple(section, key, scalar), { maxLength: 3 }),
  )
  .map(([lines, more]) =>
    wholeConfig(lines, more.map(([name, inner, value]) => `${name}:\n  ${inner}: ${value}\n`).join('')),
  );

/** JSON has no infinity, no NaN and no zero below zero: the first two become null there. */
function asJson(value: LoadedValue): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  return typeof value !== 'number' ? value : Number.isFinite(value) ? value + 0 : null;
}

const anyText = fc.oneof(hostileConfig, fc.string({ unit: 'binary' }), fc.string());

describe('loadAs, for any text and target', () => {
  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(target, anyText, (one, text) => {
        expect(loadAs(one, text)).toEqual(loadAs(one, text));
      }),
      options,
    );
  });

  it('holds every key of its contract, as plain data, or stops with words', () => {
    fc.assert(
      fc.property(target, hostileConfig, (one, text) => {
        const loaded = loadAs(one, text);
        if (loaded?.status !== 'ok') {
          expect(loaded?.message).toMatch(/\S/);
          return;
        }
        const paths = contractOf(one.trainer, one.release)?.keys.map(({ path }) => path) ?? [];
        expect(Object.keys(loaded.values)).toEqual(expect.arrayContaining(paths));
        for (const { value, from } of Object.values(loaded.values)) {
          expect(['config', 'base file', 'default']).toContain(from);
          expect(JSON.parse(JSON.stringify(value))).toEqual(asJson(value));
        }
      }),
      options,
    );
  });

  it('stops nowhere that check() has no error for, handed over directly', () => {
    fc.assert(
      fc.property(target, hostileConfig, (one, text) => {
        const { loaded, diagnostics } = check(text, { target: { ...one, run: 'direct', board: 'galaxy' } });
        if (loaded?.status !== 'abort') return;
        expect([loaded.message, diagnostics.filter(({ severity }) => severity === 'error')]).not.toEqual([
          loaded.message,
          [],
        ]);
      }),
      options,
    );
  });

  it('is what check() says of the target, whatever the run', () => {
    fc.assert(
      fc.property(
        target,
        fc.constantFrom('launcher' as const, 'direct' as const),
        hostileConfig,
        (one, run, text) => {
          expect(check(text, { target: { ...one, run } }).loaded).toEqual(loadAs(one, text));
        },
      ),
      { ...options, numRuns: 100 },
    );
  });
});
