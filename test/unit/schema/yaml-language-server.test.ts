import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf, languageServer } from '../../../scripts/measure/language-server.ts';
import { check, editorSchema, keys } from '../../../src/core/index.ts';
import { statedTarget } from '../../../src/playground/files/stated-target.ts';

// What a reader's own editor makes of our JSON Schema, through the server that most of them use.
const server = languageServer();
const messagesOf = async (text: string) =>
  (await server.doValidation(documentOf(text), false)).map(
    ({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`,
  );

describe('its errors', () => {
  test.each([
    ['a wrong type', 'training_config:\n  batch_size: eight\n', ['2:15 Incorrect type. Expected "integer".']],
    [
      'a value out of range',
      'training_config:\n  learning_rate: -1\n',
      ['2:18 Value is below the exclusive minimum of 0.'],
    ],
    [
      'a wrong choice',
      'training_config:\n  save_strategy: never\n',
      ['2:18 Value is not accepted. Valid values: "epoch", "steps".'],
    ],
    ['an unknown key', 'training_config:\n  batch_sise: 8\n', ['2:3 Property batch_sise is not allowed.']],
    [
      'a list of the wrong length',
      'device_config:\n  mesh_shape: [1]\n',
      ['2:15 Array has too few items. Expected 2 or more.'],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await messagesOf(text)).toEqual(expected);
  });

  test.each(globSync('content/{templates,scenarios,models}/*.yaml').sort())('none in %s', async (file) => {
    expect(await messagesOf(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('a file that names the schema in its first line', () => {
  const address = 'https://example.org/trainyard/schema/training-config.schema.json';
  const modeline = `# yaml-language-server: $schema=${address}\n`;

  test('is held to what stands there, in an editor where nothing is set up', async () => {
    const asked: string[] = [];
    const unset = languageServer(async (at) => {
      asked.push(at);
      return JSON.stringify(editorSchema());
    });
    const text = `${modeline}training_config:\n  batch_size: eight\n`;
    expect((await unset.doValidation(documentOf(text), false)).map(({ message }) => message)).toEqual([
      'Incorrect type. Expected "integer".',
    ]);
    expect(new Set(asked)).toEqual(new Set([address]));
  });

  test.each(globSync('content/templates/*.yaml').sort())('%s is checked as without it', (file) => {
    const text = readFileSync(file, 'utf8');
    const told = (given: string) => check(given).diagnostics.map(({ code, message }) => [code, message]);
    expect(told(modeline + text)).toEqual(told(text));
    expect(statedTarget(modeline + text)).toEqual(statedTarget(text));
  });
});

describe('its hover', () => {
  test.each(keys.filter(({ type }) => type !== 'section').map((key) => [key.path, key] as const))(
    '%s has our sentence',
    async (path, { sentence }) => {
      const names = path.split('.');
      const text = names.map((name, depth) => `${'  '.repeat(depth)}${name}:`).join('\n');
      const line = names.length - 1;
      const hover = await server.doHover(documentOf(`${text} 1\n`), { line, character: line * 2 + 1 });
      const shown = JSON.stringify(hover?.contents).replaceAll('\\\\', '');
      expect(shown).toContain(JSON.stringify(sentence).slice(1, -1));
    },
  );
});

describe('its completion', () => {
  const labelsAt = async (text: string, line: number, character: number) =>
    (await server.doComplete(documentOf(text), { line, character }, false)).items.map(({ label }) => label);

  test('offers the sections at the top', async () => {
    const labels = await labelsAt('', 0, 0);
    for (const name of ['training_config', 'device_config', 'eval_config']) expect(labels).toContain(name);
  });

  test('offers the keys of a section that are not there yet', async () => {
    const labels = await labelsAt('training_config:\n  batch_size: 8\n  le', 2, 4);
    expect(labels).toContain('learning_rate');
    expect(labels).not.toContain('batch_size');
  });

  test('offers the choices of a key', async () => {
    const labels = await labelsAt('training_config:\n  save_strategy: ', 1, 17);
    expect(labels.map((label) => label.replaceAll('"', '')).sort()).toEqual(['epoch', 'steps']);
  });
});
