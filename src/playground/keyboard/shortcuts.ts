/** A key, or keys pressed together or one after the other, and what they do. */
export interface Shortcut {
  readonly does: string;
  readonly keys: string;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** Keys as a keyboard of this platform has them: `Mod` is Ctrl, or Command on a Mac. */
function named(keys: string, isMac: boolean): string {
  return isMac ? keys.replaceAll('Mod', 'Cmd').replaceAll('Alt', 'Option') : keys.replaceAll('Mod', 'Ctrl');
}

/** What the playground's keys do, for the editor that is there and the platform at hand. */
export function shortcutsOf(editor: 'text-area' | 'monaco', isMac: boolean): readonly ShortcutGroup[] {
  const groups = editor === 'monaco' ? [...ofMonaco(isMac), ofPage] : [ofTextArea, ofPage];
  return groups.map(({ title, shortcuts }) => ({
    title,
    shortcuts: shortcuts.map(({ does, keys }) => ({ does, keys: named(keys, isMac) })),
  }));
}

const ofPage: ShortcutGroup = {
  title: 'On the page',
  shortcuts: [
    { does: 'This list', keys: 'F1' },
    { does: 'This list, outside of fields', keys: '?' },
    { does: 'From tab to tab', keys: 'Left or Right' },
    { does: 'Close a dialog', keys: 'Escape' },
  ],
};

const ofTextArea: ShortcutGroup = {
  title: 'In the text',
  shortcuts: [
    { does: 'Leave the text', keys: 'Tab' },
    { does: 'Undo', keys: 'Mod+Z' },
  ],
};

const ofMonaco = (isMac: boolean): readonly ShortcutGroup[] => [
  {
    title: 'Ask',
    shortcuts: [
      { does: 'What fits here: keys, choices', keys: 'Ctrl+Space' },
      { does: 'What this is, and what the target does with it', keys: 'Mod+K Mod+I' },
      { does: 'Fixes for the problem at the cursor', keys: 'Mod+.' },
      { does: 'Next problem, previous problem', keys: 'F8, Shift+F8' },
    ],
  },
  {
    title: 'Move',
    shortcuts: [
      { does: 'Go to a section or a key', keys: 'Mod+Shift+O' },
      { does: 'Find', keys: 'Mod+F' },
      { does: 'Fold, unfold', keys: isMac ? 'Cmd+Option+[, Cmd+Option+]' : 'Ctrl+Shift+[, Ctrl+Shift+]' },
      { does: 'Leave the editor', keys: isMac ? 'Ctrl+Shift+M, then Tab' : 'Ctrl+M, then Tab' },
    ],
  },
  {
    title: 'Change',
    shortcuts: [
      { does: 'Format: tidy spaces, keep every comment', keys: 'Shift+Alt+F' },
      { does: 'Comment a line out, or in', keys: 'Mod+/' },
      { does: 'Move a line up, down', keys: 'Alt+Up, Alt+Down' },
      { does: 'Select the same word once more', keys: 'Mod+D' },
      { does: 'Undo, redo', keys: isMac ? 'Mod+Z, Mod+Shift+Z' : 'Mod+Z, Mod+Y' },
    ],
  },
];
