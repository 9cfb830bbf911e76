import { editor, Range } from 'monaco-editor/editor/editor.api';
import { smallestEdit } from './smallest-edit.ts';

/** A model that had each of these texts in turn: each but the last can be undone to. */
export function modelWithHistory(texts: readonly string[]): editor.ITextModel {
  const [first = '', ...later] = texts;
  const model = editor.createModel(first, 'yaml');
  model.setEOL(editor.EndOfLineSequence.LF);
  let before = first;
  for (const after of later) {
    const { start, end, text } = smallestEdit(before, after);
    const range = Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
    model.pushStackElement();
    model.pushEditOperations([], [{ range, text }], () => null);
    before = after;
  }
  model.pushStackElement();
  return model;
}
