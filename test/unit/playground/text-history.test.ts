import { describe, expect, it } from 'vitest';
import { TextHistory } from '../../../src/playground/editor/text-history.ts';

describe('TextHistory', () => {
  it('makes one step of letters typed without a pause', () => {
    const history = new TextHistory('');
    history.record('a', 'insertText', 0);
    history.record('ab', 'insertText', 100);
    history.record('abc', 'insertText', 200);
    expect(history.steps()).toEqual(['']);
  });

  it('begins a step after a pause, and where another kind of change begins', () => {
    const history = new TextHistory('');
    history.record('a', 'insertText', 0);
    history.record('ab', 'insertText', 2000);
    history.record('a', 'deleteContentBackward', 2050);
    expect(history.steps()).toEqual(['', 'a', 'ab']);
  });

  it('begins a step with a paste, whatever it calls itself', () => {
    const history = new TextHistory('');
    history.record('a', 'insertText', 0);
    history.record('a whole line', 'insertText', 50);
    history.record('a whole line.', 'insertText', 100);
    expect(history.steps()).toEqual(['', 'a', 'a whole line']);
  });

  it('gives a step back when it is undone', () => {
    const history = new TextHistory('before');
    history.record('after', 'insertFromPaste', 0);
    history.record('before', 'historyUndo', 5000);
    expect(history.steps()).toEqual([]);
  });

  it('forgets the oldest steps first, and keeps the last one however large', () => {
    const history = new TextHistory('x'.repeat(3_000_000));
    history.record('small', 'insertFromPaste', 0);
    expect(history.steps()).toHaveLength(1);
    history.record('smaller', 'insertFromPaste', 5000);
    expect(history.steps()).toEqual(['small']);
  });
});
