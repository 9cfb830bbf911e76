import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, check, correctionOf, fixAll } from '../../../src/core/index.ts';
import { inject, injectedFaults } from './injected-faults.ts';

const templates = globSync('content/templates/*.yaml')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

/** The lines of a text, each as often as it stands there. */
function linesWithout(text: string, other: string): readonly string[] {
  const others = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = others.indexOf(line);
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
}

/** A config that trains from scratch on eight chips, as it is pasted while the page still has the smallest board. */
const fromScratch = `training_config:
  seed: 5489
  batch_size: 32
  max_steps: 5000
  learning_rate: 0.001
  use_clip_grad_norm: false
  model_save_interval: 1000
  data_path: "data/shakespeare.txt"
  model_config: "model_configs/nanogpt.yaml"
device_config:
  enable_ddp: true
  mesh_shape: [1, 8]
`;

describe('fixAll', () => {
  it('fixes several faults at once, and the one that shows once the text can be read', () => {
    const text = 'training_config:\n\tgradient_accumulation_step: 8\n  max_step:5000\n  data_path: "a.txt"\n';
    const { text: fixed, applied } = fixAll(text);
    expect(fixed).toBe(
      'training_config:\n  gradient_accumulation_steps: 8\n  max_steps: 5000\n  data_path: "a.txt"\n',
    );
    expect(applied.map(({ title, isFollowUp }) => [title, isFollowUp])).toEqual([
      ['Indent with spaces', false],
      ['Rename to gradient_accumulation_steps', true],
      ['Insert the space', true],
      ['Rename to max_steps', true],
    ]);
  });

  it('offers nothing but spelling where the rest is advice', () => {
    expect(fixAll(fromScratch)).toEqual({ text: fromScratch, applied: [] });
    const misspelt = fromScratch.replace('max_steps', 'max_step').replace('seed', 'sead');
    expect(fixAll(misspelt).text).toBe(fromScratch);
    expect(fixAll(misspelt).applied.map(({ title }) => title)).toEqual([
      'Rename to seed',
      'Rename to max_steps',
    ]);
  });

  it.each([
    ['a rate', '  learning_rate: 0.01\n'],
    ['clipping', '  use_clip_grad_norm: false\n'],
    ['how often it saves', '  model_save_interval: 1\n'],
    ['a batch', '  batch_size: 4096\n'],
    ['a number that is cut down', '  batch_size: 8.5\n'],
    ['a number in another notation', '  max_steps: 01000\n'],
    ['a name of another program', '  grad_accum_steps: 4\n'],
    ['a name that may be one of several', '  beta3: 0.9\n'],
    ['a word that is near to another and means the opposite', '  min_steps: 10\n'],
    ['a key twice', '  seed: 1\n  seed: 2\n'],
  ])('leaves %s to the reader', (_, line) => {
    const text = `training_config:\n${line}  data_path: "a.txt"\n`;
    expect(fixAll(text)).toEqual({ text, applied: [] });
  });

  it('leaves a misspelt key alone whose value some target would object to', () => {
    const text = 'training_config:\n  data_path: "a.txt"\ndevice_config:\n  meshshape: [1, 8]\n';
    for (const board of ['n150', 't3k'] as const) {
      const options = { target: { board } };
      expect(check(text, options).diagnostics.flatMap(({ fixes }) => fixes)).toContainEqual(
        expect.objectContaining({ title: 'Rename to mesh_shape', corrects: 'spelling' }),
      );
      expect(fixAll(text, options)).toEqual({ text, applied: [] });
    }
  });

  it.each([
    ['no section of ours', 'base_model: a\nlearning_rate: 0.1\nmax_step: 3\n'],
    ['sections that nobody knows', 'training_config:\n  max_step: 3\ndata_config:\n  a: 1\n'],
    ['GRPO’s section', 'training_config:\n  max_step: 3\n  grpo_config:\n    num_iterations: 1\n'],
  ])('leaves a file of another program alone: %s', (_, text) => {
    expect(fixAll(text)).toEqual({ text, applied: [] });
  });

  it('leaves nothing certain behind, and touches no line that no fix speaks of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.uniqueArray(fc.constantFrom(...injectedFaults), { maxLength: 4, selector: ({ name }) => name }),
        (sound, faults) => {
          const faulty = faults.reduce((text, fault) => inject(text, fault) ?? text, sound);
          const { text, applied } = fixAll(faulty);
          if (applied.length === 0) expect(text).toBe(faulty);
          // Each fix of ours changes one line or two, or moves a block of them.
          expect(linesWithout(faulty, text).length).toBeLessThanOrEqual(applied.length * 12);
          expect(fixAll(text)).toEqual({ text, applied: [] });
        },
      ),
      { numRuns: 20, seed: 6 },
    );
  });

  it.each(injectedFaults)('applies a correction as its button does, and nothing else: $name', (fault) => {
    const faulty = inject(templates[0] ?? '', fault);
    if (faulty === null) return;
    const [only, ...others] = check(faulty).diagnostics.flatMap((one) => correctionOf(one) ?? []);
    const { applied, text } = fixAll(faulty);
    if (only === undefined) expect(applied).toEqual([]);
    else if (applied.length === 1 && others.length === 0) expect(text).toBe(applyFix(faulty, only));
  });
});
