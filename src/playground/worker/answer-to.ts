import { completeAt, format, hoverAt, outline } from '../../core/index.ts';
import type { Answers, EditorRequest, EditorRequestKind } from './editor-request.ts';

/** The engine's answer to a question of the editor's. */
export function answerTo(editorRequest: EditorRequest): Answers[EditorRequestKind] {
  switch (editorRequest.kind) {
    case 'hover':
      return hoverAt(editorRequest.text, editorRequest.offset, editorRequest.target);
    case 'complete':
      return completeAt(editorRequest.text, editorRequest.offset, editorRequest.target);
    case 'outline':
      return outline(editorRequest.text);
    case 'format':
      return format(editorRequest.text);
  }
}
