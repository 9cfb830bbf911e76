import type { Editor } from './editor.ts';
import type { LanguageService } from './language-service.ts';

/** Tidies the text of an editor, as one step that undo takes back; says in a sentence what came of it. */
export async function formatText(editor: Editor, language: LanguageService): Promise<string> {
  const text = editor.text();
  const result = await language.format(text);
  // Typed on meanwhile: the edits speak of a text that is gone.
  if (result === null || editor.text() !== text) return 'The text was not formatted. Try again.';
  if (!result.ok) return result.because;
  if (result.edits.length === 0) return 'The text is tidy already.';
  editor.applyEdits(result.edits);
  return 'Done: format. No value and no comment has changed.';
}
