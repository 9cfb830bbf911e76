import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReleaseName } from '../../../src/core/facts/target.ts';
import { releaseLayoutEdits } from '../../../src/core/keys/release-layout.ts';
import { readSettings } from '../../../src/core/keys/settings.ts';
import { loadAs } from '../../../src/core/load/load-as.ts';
import { applyFix } from '../../../src/core/yaml/edit.ts';
import { parse } from '../../../src/core/yaml/parse.ts';
import { scale } from '../../scale.ts';

const { seed, layouts: numRuns } = scale;

/** Keys that nano_gpt requires, so that both releases load what is generated. */
const required = ['seed: 1', 'model_save_interval: 2', 'batch_size: 8', 'num_epochs: 3', 'max_steps: 4'];

const number = fc.constantFrom('0.0001', '1e-4', '5.0e-05', "'0.25'", '1', '0.1');
const truth = fc.constantFrom('true', 'false', 'True', 'off', 'YES');

/** `key: value`, with a comment above, beside, both or none. */
function line(name: string, values: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  return fc
    .tuple(
      values,
      fc.constantFrom('', '# above'),
      fc.constantFrom('', ' # beside', '      # far'),
      fc.boolean(),
    )
    .map(([value, above, beside, isApart]) => [
      ...(isApart ? [''] : []),
      ...(above === '' ? [] : [`${above} ${name}`]),
      `${name}: ${value}${beside === '' ? '' : `${beside} ${name}`}`,
    ]);
}

const text = fc
  .tuple(
    fc.tuple(
      line('learning_rate', number),
      line('weight_decay', number),
      fc.option(line('use_moreh_adamw', truth)),
      fc.option(line('use_kahan_summation', truth)),
      fc.option(line('use_no_op', truth)),
    ),
    fc.tuple(...required.map((one) => fc.constant([one]))),
  )
  .chain(([own, others]) => {
    const chunks = [...own.filter((chunk) => chunk !== null), ...others];
    return fc.tuple(
      fc.shuffledSubarray(chunks, { minLength: chunks.length }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    );
  })
  .map(([chunks, ending, isEnded]) => {
    const lines = chunks.flat().map((one) => (one === '' ? one : `  ${one}`));
    return ['training_config:', ...lines].join(ending) + (isEnded ? ending : '');
  });

function laidOut(from: string, to: 'flat' | 'block'): string {
  const source = parse(from);
  const edits = releaseLayoutEdits(source, readSettings(source, { takes: 'first', merges: false }), to);
  if (edits === null) throw new Error(`No edits:\n${from}`);
  return applyFix(from, { title: '', edits });
}

/** What nano_gpt holds, in words that are the same in both layouts; its message where it refuses. */
function held(from: string, release: ReleaseName): Record<string, unknown> | string {
  const loaded = loadAs({ trainer: 'nanogpt-cpp', release }, from);
  if (loaded?.status !== 'ok') return String(loaded?.message.split(':')[0]);
  const of = (name: string) => loaded.values[`training_config.${name}`]?.value;
  const type = of('use_no_op')
    ? 'NoOp'
    : of('use_moreh_adamw')
      ? 'MorehAdamW'
      : of('use_kahan_summation')
        ? 'AdamWComposite'
        : 'AdamW';
  const isBlock = release === 'v0.68';
  return {
    others: required.map((one) => of(one.split(':')[0] ?? '')),
    type: isBlock ? of('optimizer.type') : type,
    rate: isBlock ? of('optimizer.lr') : type === 'NoOp' ? undefined : of('learning_rate'),
    decay: isBlock ? of('optimizer.weight_decay') : type === 'NoOp' ? undefined : of('weight_decay'),
    kahan: isBlock ? (of('optimizer.kahan_summation') ?? false) : type === 'AdamWComposite',
  };
}

const comments = (from: string): string[] => (from.match(/#.*/g) ?? []).map((one) => one.trim()).sort();

describe(`the layout of ${numRuns} generated configs, seed ${seed}`, () => {
  const law = (name: string, property: (from: string) => void): void => {
    test(name, () => fc.assert(fc.property(text, property), { seed, numRuns }));
  };

  law('is loaded from v0.68 on as the flat keys were before', (from) => {
    expect(held(laidOut(from, 'block'), 'v0.68')).toEqual(held(from, 'v0.67'));
  });

  law('is loaded up to v0.67 as the block is from v0.68 on', (from) => {
    const block = laidOut(from, 'block');
    expect(held(laidOut(block, 'flat'), 'v0.67')).toEqual(held(block, 'v0.68'));
  });

  law('keeps every comment and every other line', (from) => {
    const block = laidOut(from, 'block');
    expect(comments(block)).toEqual(comments(from));
    expect(comments(laidOut(block, 'flat'))).toEqual(comments(from));
    const others = block.split(/\r?\n/).filter((one) => required.includes(one.trim()));
    expect(others).toEqual(from.split(/\r?\n/).filter((one) => required.includes(one.trim())));
  });
});
