import { part } from '../../playground/views/part.ts';
import type { ConfigWorkspace } from './config-workspace.ts';
import { sayWithRetry } from './say-with-retry.ts';

/** Fetches the engine and what works with it once the reader begins: with the text, or with the button. */
export function startConfig(frame: HTMLElement, solved: () => void): void {
  const area = part(frame, 'text', HTMLTextAreaElement);
  const word = part(frame, 'word', HTMLElement);
  let workspace: Promise<ConfigWorkspace> | null = null;
  area.readOnly = false;

  async function open(): Promise<ConfigWorkspace> {
    word.textContent = 'The checker is on its way.';
    if (frame.querySelector('[data-part="bench"]')) {
      const { openWorkbenchWorkspace } = await import('./workbench-workspace.ts');
      return openWorkbenchWorkspace(frame, solved);
    }
    const { openConfigWorkspace } = await import('./config-workspace.ts');
    return openConfigWorkspace(frame, solved);
  }

  /** Does this with the workspace, and fetches it first where it is not there yet. */
  async function withWorkspace(work: (workspace: ConfigWorkspace) => void = () => {}): Promise<void> {
    workspace ??= open();
    try {
      work(await workspace);
    } catch {
      workspace = null;
      sayWithRetry(word, 'The checker could not be fetched. Your text is kept.', () => {
        // The button that was pressed goes; what the reader works on takes the focus.
        area.focus();
        withWorkspace(work);
      });
    }
  }

  for (const field of frame.querySelectorAll('textarea, select, input')) {
    field.addEventListener('focus', () => withWorkspace());
    field.addEventListener('pointerdown', () => withWorkspace());
  }
  part(frame, 'check', HTMLElement).addEventListener('click', () => withWorkspace((open) => open.check()));
  part(frame, 'reset', HTMLElement).addEventListener('click', () => withWorkspace((open) => open.reset()));
  // A browser that brings back a text on its own brings back work that was begun.
  addEventListener('pageshow', () => {
    if (area.value !== area.defaultValue) withWorkspace();
  });
}
