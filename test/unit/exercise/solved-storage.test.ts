import { describe, expect, it } from 'vitest';
import { createSolvedStorage } from '../../../src/components/exercise/solved-storage.ts';

/** As much of a browser's storage as is used. */
function storageWith(kept: string | null): Storage {
  let value = kept;
  return {
    getItem: () => value,
    setItem(_key: string, text: string) {
      value = text;
    },
  } as unknown as Storage;
}

describe('which exercises are solved', () => {
  it('is kept for the next visit', () => {
    const storage = storageWith(null);
    createSolvedStorage(() => storage).add('a');
    createSolvedStorage(() => storage).add('b');
    expect([...createSolvedStorage(() => storage).read()]).toEqual(['a', 'b']);
  });

  it.each(['{', '"a"', '{"a":true}', '[1, null]', null])('is nothing where %j is kept', (kept) => {
    expect([...createSolvedStorage(() => storageWith(kept)).read()]).toEqual([]);
  });

  it('counts on this page where nothing can be kept', () => {
    const solved = createSolvedStorage(() => {
      throw new DOMException('Storage is forbidden.', 'SecurityError');
    });
    solved.add('a');
    expect([...solved.read()]).toEqual(['a']);
    solved.replace([]);
    expect([...solved.read()]).toEqual([]);
  });
});
