import { Desk } from './desk.ts';
import { bringMonaco, wantsMonaco } from './editor/bring-monaco.ts';
import { TextAreaEditor } from './editor/text-area-editor.ts';
import { createDraftStorage } from './files/draft-storage.ts';
import { createKeyboardHelp, isMac } from './keyboard/keyboard-help.ts';
import { createScreenReaderMode } from './keyboard/screen-reader-mode.ts';
import { brokenLinkSentence, openingOf, sharedDraft, sharedSentence } from './opening.ts';
import { isShareLink } from './share-link.ts';
import { createTargetControls } from './target-controls.ts';
import { part } from './views/part.ts';
import { wireBar } from './wire-bar.ts';
import { wireViews } from './wire-views.ts';

/** Brings the page to life: first the text area with the whole engine behind it, then, where it is wanted, Monaco. */
async function start(root: HTMLElement): Promise<void> {
  const address = (path: string): string => (root.getAttribute('data-base') ?? '') + path;
  const area = part(root, 'text', HTMLTextAreaElement);
  const storage = createDraftStorage(() => localStorage);
  const kept = storage.read();
  const opening = await openingOf(location.hash, storage);

  if (opening.draft) area.value = opening.draft.text;
  const controls = createTargetControls(root);
  controls.show(opening.draft?.target ?? {}, opening.draft?.datasetSize ?? null);
  const textArea = new TextAreaEditor(area);
  const name = part(root, 'name', HTMLInputElement);
  name.value = opening.draft?.name ?? name.defaultValue;
  const desk = new Desk(textArea, controls, storage, { name: name.value, keeps: !opening.shared });
  wireViews(root, desk, controls, address);
  wireBar(root, desk, address);
  const bar = part(root, 'bar', HTMLDetailsElement);
  const narrow = matchMedia('(max-width: 50rem)');
  bar.open = !narrow.matches;
  narrow.addEventListener('change', () => {
    bar.open = !narrow.matches;
  });
  const keys = part(root, 'keys', HTMLButtonElement);
  const showKeyboardHelp = createKeyboardHelp(
    part(root, 'keys-dialog', HTMLDialogElement),
    part(root, 'keys-list', HTMLElement),
    keys,
    () => desk.editor.kind,
  );
  keys.hidden = false;
  const screenReaderMode = createScreenReaderMode(
    part(root, 'screen-reader', HTMLInputElement),
    () => localStorage,
  );
  root.setAttribute('data-ready', '');

  if (opening.sentence) {
    const back = {
      title: 'Back to your draft',
      run: () => kept && desk.lay(kept, 'This is your draft again.'),
    };
    desk.say(opening.sentence, opening.shared && kept ? [back] : []);
  }
  addEventListener('hashchange', async () => {
    if (!isShareLink(location.hash)) return;
    const shared = await sharedDraft(location.hash);
    if (shared) desk.lay(shared, sharedSentence, true);
    else desk.say(brokenLinkSentence);
  });

  if (!wantsMonaco()) return;
  const host = part(root, 'monaco', HTMLElement);
  const monaco = await bringMonaco(textArea, host, {
    language: desk.language,
    address,
    say: (sentence) => desk.say(sentence, [], true),
    showKeyboardHelp,
  });
  if (!monaco) return;
  desk.work(monaco);
  screenReaderMode.follow((isOn) => monaco.readAloud(isOn));
  root.setAttribute('data-editor', 'monaco');
  if (isMac()) part(root, 'leave-key', HTMLElement).textContent = 'Ctrl+Shift+M';
}

const root = document.querySelector<HTMLElement>('[data-playground]');
if (root) start(root);
