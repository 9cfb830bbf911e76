import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { contracts } from '../../../src/core/facts/contracts.ts';
import type { Target } from '../../../src/core/facts/target.ts';
import { yamlText } from '../../../src/core/keys/scalar-text.ts';
import { native } from '../../../src/core/launch/native/native.ts';
import type { NativeForm } from '../../../src/core/launch/native/native-form.ts';
import { escapeBraces, nativeParts } from '../../../src/core/launch/native/placeholder.ts';
import { gpt2 } from '../models/model-text.ts';

const seed = 20_261_122;
const numRuns = 1000;

/** Texts of a reader that is full of braces and of the placeholders' own names. */
const braced = fc
  .array(fc.constantFrom('{', '}', '{{', '}}', '{{run}}', '{{}}', 'tt-metal', 'data', '\\', '"', ' ', 'é'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

/** A model config that every target takes. */
const sound = gpt2({ vocab_size: 65 });

const anyPlaceholder = /\{\{[\w-]*\}\}/;

function joined(text: string): string {
  return nativeParts(text)
    .map((part) => (typeof part === 'string' ? part : `<${part.placeholder}>`))
    .join('');
}

test('a text is taken apart at its placeholders', () => {
  expect(nativeParts('{{run}}/a{{}}b{{data}}')).toEqual([
    { placeholder: 'run' },
    '/a{{b',
    { placeholder: 'data' },
  ]);
  expect(nativeParts('{{unknown}}')).toEqual(['{{unknown}}']);
  expect(nativeParts('')).toEqual([]);
});

describe(`${numRuns} texts full of braces, seed ${seed}`, () => {
  test('come back out of an argument, and hold no placeholder', () => {
    fc.assert(
      fc.property(braced, (text) => {
        expect(nativeParts(escapeBraces(text))).toEqual([text]);
        expect(joined(`{{run}}/${escapeBraces(text)}/{{data}}`)).toBe(`<run>/${text}/<data>`);
      }),
      { seed, numRuns },
    );
  });

  test('are the same in YAML, and look like no placeholder', () => {
    fc.assert(
      fc.property(braced, (text) => {
        expect(yamlText(text)).not.toMatch(anyPlaceholder);
        expect(parseYaml(yamlText(text))).toBe(text);
      }),
      { seed, numRuns },
    );
  });
});

describe.for(
  contracts.map(({ trainer, release }): Target => ({ board: 'n150', run: 'launcher', trainer, release })),
)('$trainer at $release', (target) => {
  test(`takes no word of the reader for a placeholder, seed ${seed}`, () => {
    fc.assert(
      fc.property(braced, (text) => {
        const word = JSON.stringify(text);
        const config = `training_config:\n  project_name: ${word}\n  checkpoint_dir: ${word}\n  data_path: ${word}\n  model_config: ${word}\n`;
        const model = `${sound.replace('transformer_config:', 'transformer_config: # {{run}} {{tt-metal}}')}  note: ${word}\n`;
        const form = native(target, config, { model });
        if (form.status !== 'ok') throw new Error(form.sentence);
        // With all paths the same, whatever else looks like a placeholder is the reader's.
        expect(textsOf(form).filter((one) => anyPlaceholder.test(withoutOwn(one)))).toEqual([]);
        const [main, second] = form.files;
        expect(second).toMatchObject({ isVerbatim: true, text: expect.stringContaining(model) });
        const training = parseYaml(joined(main?.text ?? '')).training_config;
        expect(training.model_config).toBe('<run>/model.yaml');
        if (training.project_name !== undefined) expect(training.project_name).toBe(text);
        if (training.data_path !== undefined) expect(training.data_path).toBe('<data>');
        const at = form.arguments.indexOf('--model_save_path');
        if (at >= 0) expect(joined(form.arguments[at + 1] ?? '')).toContain(text);
        expect(form.placeholders.find(({ name }) => name === 'data')?.written ?? text).toBe(text);
      }),
      { seed, numRuns: 200 },
    );
  });
});

/** Every text of a form into which paths are put. */
function textsOf(form: NativeForm): readonly string[] {
  const words = [...form.arguments, ...Object.values(form.environment), ...form.directories];
  return [...form.files.filter(({ isVerbatim }) => !isVerbatim).map(({ text }) => text), ...words];
}

/** A text without what the form itself writes, and without the escape of two braces. */
function withoutOwn(text: string): string {
  return text
    .replaceAll('{{}}', '')
    .replaceAll('{{run}}/training.yaml', '')
    .replaceAll('"{{run}}/model.yaml"', '')
    .replaceAll('"{{data}}"', '')
    .replace(/^\{\{(?:data|tt-metal)\}\}(?=$|\/tests)/, '');
}
