import { bringMonaco } from './editor/bring-monaco.ts';
import type { TextAreaEditor } from './editor/text-area-editor.ts';
import { isMac } from './keyboard/keyboard-help.ts';
import type { Keyboard } from './keyboard/wire-keyboard.ts';
import type { SheetName } from './reports/sheet.ts';
import { part } from './views/part.ts';
import type { Workspace } from './workspace.ts';

/** Brings Monaco for the training config at once, and for the model config when it is first shown. */
export async function bringEditors(
  root: HTMLElement,
  workspace: Workspace,
  textAreas: Readonly<Record<SheetName, TextAreaEditor>>,
  { address, showKeyboardHelp, screenReaderMode }: Keyboard & { readonly address: (path: string) => string },
): Promise<void> {
  const bring = async (sheet: SheetName, host: string): Promise<void> => {
    const monaco = await bringMonaco(textAreas[sheet], part(root, host, HTMLElement), {
      language: workspace.language,
      address,
      say: (sentence) => workspace.say(sentence, [], true),
      showKeyboardHelp,
    });
    if (!monaco) return;
    workspace.work(sheet, monaco);
    screenReaderMode.follow((isOn) => monaco.readAloud(isOn));
    root.setAttribute('data-editor', 'monaco');
    if (isMac()) part(root, 'leave-key', HTMLElement).textContent = 'Ctrl+Shift+M';
  };
  let asked = false;
  const bringModel = (): void => {
    if (asked || workspace.store.get().sheet !== 'model') return;
    asked = true;
    bring('model', 'model-monaco');
  };
  await bring('training', 'monaco');
  workspace.store.on(['sheet'], bringModel);
  bringModel();
}
