import type { EditorSurroundings, MonacoEditor } from './monaco-editor.ts';
import type { TextAreaEditor } from './text-area-editor.ts';

/** Monaco is for a mouse and a good line: it cannot be used by touch, and it weighs more than the whole page. */
export function wantsMonaco(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return (
    matchMedia('(pointer: fine)').matches &&
    !matchMedia('(prefers-reduced-data: reduce)').matches &&
    connection?.saveData !== true
  );
}

/**
 * Loads Monaco once the browser has nothing better to do, and puts it in the text area's place between two keystrokes.
 * @returns null where it cannot be loaded or built; the text area then stays as it was.
 */
export async function bringMonaco(
  before: TextAreaEditor,
  host: HTMLElement,
  around: EditorSurroundings,
): Promise<MonacoEditor | null> {
  try {
    await idle();
    const { MonacoEditor: Monaco } = await import('./monaco-editor.ts');
    await before.composed();
    host.hidden = false;
    const monaco = new Monaco(host, before, around);
    before.area.hidden = true;
    return monaco;
  } catch (error) {
    console.warn('The larger editor could not be loaded; the text area stays.', error);
    host.hidden = true;
    host.replaceChildren();
    return null;
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}
