import { part } from '../views/part.ts';
import type { Workspace } from '../workspace.ts';
import { createKeyboardHelp } from './keyboard-help.ts';
import { createScreenReaderMode, type ScreenReaderMode } from './screen-reader-mode.ts';

export interface Keyboard {
  readonly showKeyboardHelp: () => void;
  readonly screenReaderMode: ScreenReaderMode;
}

/** The list of keys with its button, and the choice for readers who listen. */
export function wireKeyboard(root: HTMLElement, workspace: Workspace): Keyboard {
  const keys = part(root, 'keys', HTMLButtonElement);
  const showKeyboardHelp = createKeyboardHelp(
    part(root, 'keys-dialog', HTMLDialogElement),
    part(root, 'keys-list', HTMLElement),
    keys,
    () => workspace.editor.kind,
  );
  keys.hidden = false;
  const screenReaderMode = createScreenReaderMode(
    part(root, 'screen-reader', HTMLInputElement),
    () => localStorage,
  );
  return { showKeyboardHelp, screenReaderMode };
}
