import { describe, expect, it } from 'vitest';
import { createDraftStorage } from '../../../src/playground/files/draft-storage.ts';
import { fileName } from '../../../src/playground/files/file-name.ts';
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
    expect(await readConfigFile(new File(['a: 1\r\nb: 2\r'], 'a.yaml'))).toEqual({ text: 'a: 1\nb: 2\n' });
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

describe('createDraftStorage', () => {
  const draft = { name: 'a.yaml', text: 'a: 1', target: { board: 't3k' }, datasetSize: 7 } as const;

  function storageOf(store: Map<string, string>): Storage {
    return {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
    } as Storage;
  }

  it('reads what it wrote', () => {
    const storage = createDraftStorage(() => storageOf(new Map()));
    expect(storage.read()).toBeNull();
    const store = new Map<string, string>();
    expect(createDraftStorage(() => storageOf(store)).write(draft)).toBe(true);
    expect(createDraftStorage(() => storageOf(store)).read()).toEqual(draft);
  });

  it.each(['', 'null', '7', '{}', '{"text":5}', '{"text":"a'])('takes %j for nothing kept', (kept) => {
    const storage = createDraftStorage(() => ({ getItem: () => kept }) as unknown as Storage);
    expect(storage.read()).toBeNull();
  });

  it('fills in what an older page did not keep', () => {
    const storage = createDraftStorage(() => ({ getItem: () => '{"text":"a: 1"}' }) as unknown as Storage);
    expect(storage.read()).toEqual({ name: '', text: 'a: 1', target: {}, datasetSize: null });
  });

  it('works without a storage', () => {
    const forbidden = createDraftStorage(() => {
      throw new DOMException('Storage is forbidden.', 'SecurityError');
    });
    expect(forbidden.read()).toBeNull();
    expect(forbidden.write(draft)).toBe(false);
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
