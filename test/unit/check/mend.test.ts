import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, certainFix, check, mend } from '../../../src/core/index.ts';
import { inject, injectedFaults } from './injected-faults.ts';
import { sevenTargets } from './seven-targets.ts';

const templates = globSync('content/templates/*.yaml')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

const certainIn = (text: string) => check(text).diagnostics.filter((one) => certainFix(one) !== null);

/** The lines of a text, each as often as it stands there. */
function linesWithout(text: string, other: string): readonly string[] {
  const others = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = others.indexOf(line);
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
}

describe('mend', () => {
  it('mends several faults at once, and the one that shows once the text can be read', () => {
    const text = 'training_config:\n\tbatchsize: 8\n  max_step:5000\n  data_path: "a.txt"\n';
    const { text: mended, applied } = mend(text);
    expect(mended).toBe('training_config:\n  batch_size: 8\n  max_steps: 5000\n  data_path: "a.txt"\n');
    expect(applied.map(({ title }) => title)).toEqual([
      'Indent with spaces',
      'Rename to batch_size',
      'Insert the space',
      'Rename to max_steps',
    ]);
  });

  it('tells which problems nobody could see before the others were mended', () => {
    const text = 'training_config:\n  model_save_intervall: 5\n  data_path: "a.txt"\n';
    expect(mend(text).applied.map(({ code, isFollowUp }) => [code, isFollowUp])).toEqual([
      ['unknown-key', false],
      ['saves-too-often', true],
    ]);
  });

  it('leaves a choice to the reader, and notes alone', () => {
    const text = 'training_config:\n  data_path: "a.txt"\n  seed: 1\n  seed: 2\n';
    expect(check(text).diagnostics.find(({ code }) => code === 'duplicate-key')?.fixes.length).not.toBe(1);
    expect(mend(text)).toEqual({ text, applied: [] });
  });

  it('leaves nothing certain behind, and touches no line that no fix speaks of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.uniqueArray(fc.constantFrom(...injectedFaults), { maxLength: 4, selector: ({ name }) => name }),
        (sound, faults) => {
          const faulty = faults.reduce((text, fault) => inject(text, fault) ?? text, sound);
          const { text, applied } = mend(faulty);
          expect(certainIn(text).map(({ code }) => code)).toEqual([]);
          if (applied.length === 0) expect(text).toBe(faulty);
          // Each fix of ours changes one line or two, or moves a block of them.
          expect(linesWithout(faulty, text).length).toBeLessThanOrEqual(applied.length * 12);
          expect(mend(text)).toEqual({ text, applied: [] });
        },
      ),
      { numRuns: 150, seed: 6 },
    );
  });

  it('does exactly what the fixes do one by one', () => {
    for (const fault of injectedFaults) {
      const faulty = inject(templates[0] ?? '', fault);
      if (faulty === null) continue;
      let text = faulty;
      for (let left = certainIn(text); left[0]; left = certainIn(text)) {
        const fix = certainFix(left[0]);
        if (fix) text = applyFix(text, fix);
      }
      expect(mend(faulty).text, fault.name).toBe(text);
    }
  });

  it('ends for every target, and takes away what is certain there', () => {
    for (const target of sevenTargets) {
      for (const run of ['launcher', 'direct'] as const) {
        for (const text of templates) {
          const options = { target: { ...target, run } };
          const left = check(mend(text, options).text, options).diagnostics;
          expect(
            left.filter((one) => certainFix(one) !== null).map(({ code }) => code),
            JSON.stringify(options),
          ).toEqual([]);
        }
      }
    }
  });
});
