import type { Editor } from '../../playground/editor/editor.ts';
import { part } from '../../playground/views/part.ts';

/** The button that goes back to the start; once there, and until the next letter, it goes back to what was written. */
export function wireReset(frame: HTMLElement, editor: Editor): () => void {
  const button = part(frame, 'reset', HTMLElement);
  const start = part(frame, 'text', HTMLTextAreaElement).defaultValue;
  const again = button.textContent ?? '';
  let before: string | null = null;

  function keep(text: string | null): void {
    before = text;
    button.textContent = text === null ? again : 'Undo';
  }

  editor.onChange((origin) => {
    if (origin !== 'page') keep(null);
  });
  return () => {
    const text = editor.text();
    const goal = before ?? start;
    if (text === goal) return;
    keep(before === null ? text : null);
    editor.setText(goal);
  };
}
