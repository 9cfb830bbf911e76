import { expect, it } from 'vitest';
import { shortcutsOf } from '../../../src/playground/keyboard/shortcuts.ts';

const keysOf = (editor: 'text-area' | 'monaco', isMac: boolean, does: RegExp): string | undefined =>
  shortcutsOf(editor, isMac)
    .flatMap(({ shortcuts }) => shortcuts)
    .find((shortcut) => does.test(shortcut.does))?.keys;

it('names the keys of the platform at hand', () => {
  expect(keysOf('monaco', false, /^Find/)).toBe('Ctrl+F');
  expect(keysOf('monaco', true, /^Find/)).toBe('Cmd+F');
  expect(keysOf('monaco', false, /^Leave/)).toBe('Ctrl+M, then Tab');
  expect(keysOf('monaco', true, /^Leave/)).toBe('Ctrl+Shift+M, then Tab');
  expect(keysOf('monaco', true, /^Format/)).toBe('Shift+Option+F');
});

it('lists what the editor that is there can do', () => {
  expect(keysOf('text-area', false, /^Leave/)).toBe('Tab');
  expect(keysOf('text-area', false, /^Find/)).toBeUndefined();
  expect(keysOf('text-area', false, /^This list$/)).toBe('F1');
});
