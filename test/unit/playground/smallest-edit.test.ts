import { describe, expect, it } from 'vitest';
import { coveringEdit, smallestEdit } from '../../../src/playground/editor/smallest-edit.ts';

describe('smallestEdit', () => {
  it.each([
    ['batch_size: 8', 'batch_size: 16', { start: 12, end: 13, text: '16' }],
    ['aaa', 'aa', { start: 2, end: 3, text: '' }],
    ['aa', 'aaa', { start: 2, end: 2, text: 'a' }],
    ['', 'new', { start: 0, end: 0, text: 'new' }],
    ['old', '', { start: 0, end: 3, text: '' }],
    ['same', 'same', { start: 4, end: 4, text: '' }],
  ])('makes %j into %j', (before, after, edit) => {
    expect(smallestEdit(before, after)).toEqual(edit);
    expect(before.slice(0, edit.start) + edit.text + before.slice(edit.end)).toBe(after);
  });
});

describe('coveringEdit', () => {
  it('keeps the text between two edits', () => {
    const edits = [
      { start: 0, end: 1, text: 'one' },
      { start: 4, end: 5, text: 'two' },
    ];
    expect(coveringEdit('a to b!', edits)).toEqual({ start: 0, end: 5, text: 'one totwo' });
  });

  it('takes an insertion for what it is', () => {
    expect(coveringEdit('ab', [{ start: 1, end: 1, text: '-' }])).toEqual({ start: 1, end: 1, text: '-' });
  });

  it('makes nothing of nothing', () => {
    expect(coveringEdit('ab', [])).toBeNull();
  });
});
