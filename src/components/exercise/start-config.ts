import { part } from '../../playground/views/part.ts';
import type { ConfigDesk } from './config-desk.ts';
import { sayWithRetry } from './say-with-retry.ts';

/** Fetches the engine and what works with it once the reader begins: with the text, or with the button. */
export function startConfig(frame: HTMLElement, solved: () => void): void {
  const area = part(frame, 'text', HTMLTextAreaElement);
  const word = part(frame, 'word', HTMLElement);
  let desk: Promise<ConfigDesk> | null = null;
  area.readOnly = false;

  async function open(): Promise<ConfigDesk> {
    word.textContent = 'The checker is on its way.';
    if (frame.querySelector('[data-part="bench"]')) {
      const { openWorkbenchDesk } = await import('./workbench-desk.ts');
      return openWorkbenchDesk(frame, solved);
    }
    const { openConfigDesk } = await import('./config-desk.ts');
    return openConfigDesk(frame, solved);
  }

  /** Does this with the desk, and fetches it first where it is not there yet. */
  async function withDesk(work: (desk: ConfigDesk) => void = () => {}): Promise<void> {
    desk ??= open();
    try {
      work(await desk);
    } catch {
      desk = null;
      sayWithRetry(word, 'The checker could not be fetched. Your text is kept.', () => {
        // The button that was pressed goes; what the reader works on takes the focus.
        area.focus();
        withDesk(work);
      });
    }
  }

  for (const field of frame.querySelectorAll('textarea, select, input')) {
    field.addEventListener('focus', () => withDesk());
    field.addEventListener('pointerdown', () => withDesk());
  }
  part(frame, 'check', HTMLElement).addEventListener('click', () => withDesk((open) => open.check()));
  part(frame, 'reset', HTMLElement).addEventListener('click', () => withDesk((open) => open.reset()));
  // A browser that brings back a text on its own brings back work that was begun.
  addEventListener('pageshow', () => {
    if (area.value !== area.defaultValue) withDesk();
  });
}
