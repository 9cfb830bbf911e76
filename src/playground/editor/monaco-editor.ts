import './monaco-features.ts';
import { editor, MarkerSeverity, Range, Selection, Uri } from 'monaco-editor/editor/editor.api';
import type { Edit, Severity, Span } from '../../core/index.ts';
import type { Problem } from '../check/report.ts';
import type { ChangeOrigin, Editor } from './editor.ts';
import { offerQuickFixes } from './monaco-quick-fixes.ts';
import { followSiteTheme } from './monaco-theme.ts';
import { smallestEdit } from './smallest-edit.ts';
import type { TextAreaEditor } from './text-area-editor.ts';
import { registerYaml } from './yaml-highlighting.ts';

const owner = 'trainyard';

const markerSeverity: Readonly<Record<Severity, MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
};

/** Monaco in the text area's place. */
export class MonacoEditor implements Editor {
  readonly kind = 'monaco';
  readonly #model: editor.ITextModel;
  readonly #editor: editor.IStandaloneCodeEditor;
  #problems: readonly Problem[] = [];
  readonly #docsOf: (problem: Problem) => string;
  #byPage = false;
  #listeners: ((origin: ChangeOrigin) => void)[] = [];

  /** Builds it in `host` with the text area's text, steps to undo, selection and scroll position; throws where it cannot. */
  constructor(host: HTMLElement, before: TextAreaEditor, docsOf: (problem: Problem) => string) {
    registerYaml();
    followSiteTheme();
    this.#docsOf = docsOf;
    this.#model = modelWithHistory([...before.history.steps(), before.text()]);
    this.#editor = editor.create(host, { ...options(before.area), model: this.#model });
    this.#take(before);
    offerQuickFixes(this.#model, () => this.#problems);
    this.#model.onDidChangeContent(({ changes }) => {
      // Enter brings the next line's indentation with it.
      const typed = changes.every(({ text, rangeLength }) => text.trim().length <= 2 && rangeLength <= 2);
      const origin = this.#byPage ? 'page' : typed ? 'typing' : 'at-once';
      for (const listener of this.#listeners) listener(origin);
    });
    document.fonts.ready.then(() => editor.remeasureFonts());
  }

  text(): string {
    return this.#model.getValue();
  }

  setText(text: string): void {
    this.applyEdits([smallestEdit(this.text(), text.replaceAll(/\r\n?/g, '\n'))]);
    this.#editor.setSelection(new Selection(1, 1, 1, 1));
    this.#editor.setScrollTop(0);
  }

  applyEdits(edits: readonly Edit[]): void {
    this.#byPage = true;
    this.#editor.pushUndoStop();
    this.#editor.executeEdits(
      owner,
      edits.map((edit) => ({ range: this.#range(edit), text: edit.text, forceMoveMarkers: true })),
    );
    this.#editor.pushUndoStop();
    this.#byPage = false;
  }

  select(span: Span): void {
    const range = this.#range(span);
    this.#editor.setSelection(range);
    this.#editor.revealRangeInCenterIfOutsideViewport(range);
    this.#editor.focus();
    this.#editor.getContainerDomNode().scrollIntoView({ block: 'nearest' });
  }

  selection(): Span {
    const selected = this.#editor.getSelection() ?? new Selection(1, 1, 1, 1);
    return {
      start: this.#model.getOffsetAt(selected.getStartPosition()),
      end: this.#model.getOffsetAt(selected.getEndPosition()),
    };
  }

  hasFocus(): boolean {
    return this.#editor.hasTextFocus();
  }

  showProblems(problems: readonly Problem[]): void {
    this.#problems = problems;
    const uri = this.#model.uri;
    editor.setModelMarkers(
      this.#model,
      owner,
      problems.map((problem) => ({
        ...this.#range(problem.place),
        severity: markerSeverity[problem.severity],
        message: problem.message,
        code: { value: problem.code, target: Uri.parse(new URL(this.#docsOf(problem), location.href).href) },
        relatedInformation: problem.related.map(({ place, message }) => ({
          ...this.#range(place),
          message,
          resource: uri,
        })),
      })),
    );
  }

  onChange(listener: (origin: ChangeOrigin) => void): void {
    this.#listeners.push(listener);
  }

  #range({ start, end }: Span): Range {
    return Range.fromPositions(this.#model.getPositionAt(start), this.#model.getPositionAt(end));
  }

  #take(before: TextAreaEditor): void {
    const { start, end } = before.selection();
    const backwards = before.area.selectionDirection === 'backward';
    const [from, to] = backwards ? [end, start] : [start, end];
    this.#editor.setSelection(
      Selection.fromPositions(this.#model.getPositionAt(from), this.#model.getPositionAt(to)),
    );
    this.#editor.setScrollTop(before.area.scrollTop);
    this.#editor.setScrollLeft(before.area.scrollLeft);
    if (before.hasFocus()) this.#editor.focus();
  }
}

/** A model that had each of these texts in turn: each but the last can be undone to. */
function modelWithHistory(texts: readonly string[]): editor.ITextModel {
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

/** Looks like the text area that it replaces, so that nothing jumps. */
function options(area: HTMLTextAreaElement): editor.IStandaloneEditorConstructionOptions {
  const style = getComputedStyle(area);
  return {
    ariaLabel: 'Config',
    automaticLayout: true,
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    fontLigatures: false,
    padding: { top: Number.parseFloat(style.paddingTop), bottom: Number.parseFloat(style.paddingBottom) },
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 16,
    renderFinalNewline: 'on',
    folding: false,
    glyphMargin: false,
    minimap: { enabled: false },
    overviewRulerBorder: false,
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    scrollBeyondLastLine: false,
    stickyScroll: { enabled: false },
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    tabSize: 2,
    insertSpaces: true,
    detectIndentation: false,
    wordBasedSuggestions: 'off',
    quickSuggestions: false,
    links: false,
    occurrencesHighlight: 'off',
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    unusualLineTerminators: 'off',
    fixedOverflowWidgets: true,
  };
}
