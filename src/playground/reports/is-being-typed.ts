import type { Span } from '../../core/index.ts';
import type { Editor } from '../editor/editor.ts';

/** Whether a place lies in the line that the cursor is in, while the reader is at it. */
export function isBeingTyped(editor: Editor, { start, end }: Span): boolean {
  if (!editor.hasFocus()) return false;
  const text = editor.text();
  const cursor = editor.selection().end;
  const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
  const lineEnd = text.indexOf('\n', cursor);
  return end >= lineStart && (lineEnd < 0 || start <= lineEnd);
}
