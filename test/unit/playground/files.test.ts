import { describe, expect, it } from 'vitest';
import { arrivalOfFiles } from '../../../src/playground/files/arrival-of-files.ts';
import { anotherName, fileName } from '../../../src/playground/files/file-name.ts';
import { readConfigFile } from '../../../src/playground/files/read-config-file.ts';
import { statedTarget } from '../../../src/playground/files/stated-target.ts';

describe('fileName', () => {
  it.each([
    ['training_n150.yaml', 'training_n150.yaml'],
    ['config.yml', 'config.yml'],
    ['my run', 'my run.yaml'],
    ['../../etc/passwd', '-..-etc-passwd.yaml'],
    ['a:b*c?.yaml', 'a-b-c-.yaml'],
    ['   ', 'training_config.yaml'],
  ])('makes a safe name of %j', (draft, name) => {
    expect(fileName(draft)).toBe(name);
  });
});

describe('readConfigFile', () => {
  it('reads a text, and ends its lines in one way', async () => {
    expect(await readConfigFile(new File(['a: 1\r\nb: 2\r'], 'a.yaml'))).toEqual({
      text: 'a: 1\nb: 2\n',
      lineEnding: '\r\n',
    });
  });

  it('keeps a byte order mark, which is not for us to take away', async () => {
    expect(await readConfigFile(new File(['\uFEFFa: 1\n'], 'a.yaml'))).toEqual({
      text: '\uFEFFa: 1\n',
      lineEnding: '\n',
    });
  });

  it.each([
    [
      'bytes that are no UTF-8',
      new File([new Uint8Array([0xff, 0xfe, 0x00])], 'a.yaml'),
      'a.yaml cannot be read as UTF-8 text.',
    ],
    ['a binary', new File(['PK\0\0'], 'a.zip'), 'a.zip is not a text file.'],
    [
      'a giant',
      new File([new Uint8Array(2_200_000)], 'a.yaml'),
      'a.yaml is over 2 MiB. No training config is that large.',
    ],
  ])('says why it does not open %s', async (_, file, sentence) => {
    expect(await readConfigFile(file)).toEqual({ sentence });
  });
});

describe('anotherName', () => {
  it.each([
    ['run.yaml', [], 'run 2.yaml'],
    ['run.yaml', ['run 2.yaml', 'run 3.yaml'], 'run 4.yaml'],
    ['run 2.yml', ['run 2.yml'], 'run 3.yml'],
    ['', [], ' 2'],
  ])('calls another %j beside %j %j', (name, taken, another) => {
    expect(anotherName(name, taken)).toBe(another);
  });
});

describe('arrivalOfFiles', () => {
  const training = new File(['# Trainyard target: board=t3k\ntraining_config:\n'], 'run.yaml');
  const model = new File(['transformer_config:\n'], 'llama.yaml');

  it('takes one file for the config, with the target that it states', async () => {
    expect(await arrivalOfFiles([training])).toMatchObject({
      kind: 'draft',
      arrival: { name: 'run.yaml', model: null, target: { board: 't3k' } },
    });
  });

  it.each([
    ['in order', [training, model]],
    ['in any order', [model, training]],
  ])('takes a training config and a model config for a pair, %s', async (_, files) => {
    expect(await arrivalOfFiles(files)).toMatchObject({
      kind: 'draft',
      arrival: { name: 'run.yaml', model: 'transformer_config:\n' },
      sentence: 'run.yaml is open, with llama.yaml as its model config.',
    });
  });

  it('takes a model config alone for the model beside', async () => {
    expect(await arrivalOfFiles([model])).toMatchObject({ kind: 'model', text: 'transformer_config:\n' });
  });

  it.each([
    ['two training configs', [training, training], 'run.yaml and run.yaml are both training configs.'],
    ['two model configs', [model, model], 'are both model configs.'],
    ['three files', [training, model, model], '3 files are more than'],
    ['a binary beside', [training, new File(['PK\0\0'], 'a.zip')], 'a.zip is not a text file.'],
  ])('says why it does not take %s', async (_, files, words) => {
    const read = await arrivalOfFiles(files);
    expect(read.kind).toBe('refused');
    expect(read.sentence).toContain(words);
  });
});

describe('statedTarget', () => {
  it('reads the comment that our templates carry', () => {
    expect(statedTarget('# T3K\n# Trainyard target: board=t3k trainer=gsm8k-py release=v0.68\n')).toEqual({
      board: 't3k',
      trainer: 'gsm8k-py',
      release: 'v0.68',
    });
  });

  it('finds nothing where nothing is stated', () => {
    expect(statedTarget('training_config:\n  batch_size: 8\n')).toEqual({});
  });
});
