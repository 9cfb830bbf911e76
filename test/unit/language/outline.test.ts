import { expect, it } from 'vitest';
import { type OutlineEntry, outline } from '../../../src/core/index.ts';

const inWords = (entries: readonly OutlineEntry[]): readonly string[] =>
  entries.flatMap(({ name, detail, isSection, children }) => [
    `${isSection ? 'section' : 'key'} ${name} ${detail}`.trim(),
    ...inWords(children).map((line) => `  ${line}`),
  ]);

it('lists sections and keys as they stand', () => {
  const text =
    'training_config:\n  seed: 4\n  optimizer:\n    type: "SGD"\ndevice_config: { mesh_shape: [1, 2] }\n';
  expect(inWords(outline(text))).toEqual([
    'section training_config',
    '  key seed 4',
    '  section optimizer',
    '    key type "SGD"',
    'section device_config',
    '  key mesh_shape [1, 2]',
  ]);
  const [first] = outline(text);
  expect(text.slice(first?.span.start, first?.span.end)).toBe(text.slice(0, text.indexOf('\ndevice')));
  expect(text.slice(first?.keySpan.start, first?.keySpan.end)).toBe('training_config');
});

it('has what can be read of a broken text, and nothing of nothing', () => {
  expect(inWords(outline('training_config:\n  seed: 4\n  batch\n  model: "a\n'))).toContain('  key seed 4');
  for (const text of ['', '# a', '- a', '[']) expect(outline(text)).toEqual([]);
});
