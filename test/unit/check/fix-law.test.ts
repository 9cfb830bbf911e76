import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, check, fixAll } from '../../../src/core/index.ts';
import { scale } from '../../scale.ts';
import { harmOf } from './fix-law.ts';
import { corpusTexts, foreignTexts, siteTexts } from './fix-law-texts.ts';
import { sevenTargets } from './seven-targets.ts';
import { slippedText } from './slips.ts';

const configs = [...siteTexts, ...corpusTexts];

/** Kinds of text in which nobody knows what was meant. */
const notOurs = new Set(['other-program', 'other-program-argv', 'tt-train-other', 'address', 'prose']);

describe('no certain fix harms', () => {
  it('in any config of the site or of tt-train, for any trainer and release', () => {
    const harms = configs.flatMap(({ name, text }) =>
      sevenTargets.flatMap((target) => {
        const fixed = fixAll(text, { target }).text;
        const harm = fixed === text ? null : harmOf(text, fixed);
        return harm === null ? [] : [`${name}: ${harm}`];
      }),
    );
    expect(harms).toEqual([]);
  }, 120_000);

  it(
    `after a slip or two of the hand (seed ${scale.seed})`,
    () => {
      let changed = 0;
      fc.assert(
        fc.property(slippedText(configs.map(({ text }) => text)), (text) => {
          const fixed = fixAll(text).text;
          if (fixed === text) return;
          changed += 1;
          expect(harmOf(text, fixed)).toBeNull();
          expect(fixAll(fixed).text).toBe(fixed);
        }),
        { numRuns: scale.slippedConfigs, seed: scale.seed },
      );
      expect(changed).toBeGreaterThan(scale.slippedConfigs / 5);
    },
    scale.slippedConfigs * 2_000,
  );
});

describe.skipIf(foreignTexts.length === 0)('nothing is certain in what is none of tt-train’s configs', () => {
  it.each(foreignTexts.filter(({ kind }) => notOurs.has(kind)))('$name', ({ text }) => {
    for (const target of sevenTargets) expect(fixAll(text, { target })).toEqual({ text, applied: [] });
  });
});

describe('no fix at all makes of a text that can be read one that cannot', () => {
  it.each([...configs, ...foreignTexts])('$name', ({ text }) => {
    for (const target of sevenTargets) {
      const { isReadable, diagnostics } = check(text, { target });
      if (!isReadable) continue;
      for (const fix of diagnostics.flatMap(({ fixes }) => fixes)) {
        expect(check(applyFix(text, fix), { target }).isReadable, fix.title).toBe(true);
      }
    }
  });

  it('in JSON, with a section missing and keys at the top or elsewhere', () => {
    const text = `${JSON.stringify(
      { batch_size: 8, enable_ddp: true, training_config: { mesh_shape: [1, 8], data_path: 'a.txt' } },
      null,
      2,
    )}\n`;
    const { diagnostics } = check(text);
    expect(diagnostics.map(({ code }) => code)).toContain('misplaced-key');
    for (const fix of diagnostics.flatMap(({ fixes }) => fixes)) {
      expect(check(applyFix(text, fix)).isReadable, fix.title).toBe(true);
      expect(() => JSON.parse(applyFix(text, fix)), fix.title).not.toThrow();
    }
  });
});
