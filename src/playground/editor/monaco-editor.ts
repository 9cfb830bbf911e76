import './monaco-features.ts';
import { editor, KeyCode, KeyMod, Range, Selection } from 'monaco-editor/editor/editor.api';
import type { Edit, Span } from '../../core/index.ts';
import type { Problem } from '../reports/report.ts';
import type { ChangeOrigin, Editor } from './editor.ts';
import { formatText } from './format-text.ts';
import type { LanguageService } from './language-service.ts';
import { drawLanguage } from './monaco-language.ts';
import { markersOf } from './monaco-markers.ts';
import { modelWithHistory } from './monaco-model.ts';
import { editorOptions } from './monaco-options.ts';
import { offerQuickFixes } from './monaco-quick-fixes.ts';
import { tuneMonaco } from './monaco-services.ts';
import { followSiteTheme } from './monaco-theme.ts';
import { smallestEdit } from './smallest-edit.ts';
import type { TextAreaEditor } from './text-area-editor.ts';
import { registerYaml } from './yaml-highlighting.ts';

const owner = 'trainyard';

/** What the editor needs of the page around it. */
export interface EditorSurroundings {
  readonly language: LanguageService;
  /** An address of the site, from a path that begins with a slash. */
  address(path: string): string;
  say(sentence: string): void;
  showKeyboardHelp(): void;
}

/** Monaco in the text area's place. */
export class MonacoEditor implements Editor {
  readonly kind = 'monaco';
  readonly #model: editor.ITextModel;
  readonly #editor: editor.IStandaloneCodeEditor;
  #problems: readonly Problem[] = [];
  readonly #around: EditorSurroundings;
  #byPage = false;
  #listeners: ((origin: ChangeOrigin) => void)[] = [];

  /** Builds it in `host` with the text area's text, steps to undo, selection and scroll position; throws where it cannot. */
  constructor(host: HTMLElement, before: TextAreaEditor, around: EditorSurroundings) {
    registerYaml();
    followSiteTheme();
    tuneMonaco();
    this.#around = around;
    this.#model = modelWithHistory([...before.history.steps(), before.text()]);
    this.#editor = editor.create(host, { ...editorOptions(before.area), model: this.#model });
    this.#take(before);
    offerQuickFixes(this.#model, () => this.#problems);
    drawLanguage(this.#model, around.language, around.address);
    this.#addActions();
    this.#model.onDidChangeContent(({ changes }) => {
      // Enter brings the next line's indentation with it.
      const typed = changes.every(({ text, rangeLength }) => text.trim().length <= 2 && rangeLength <= 2);
      const origin = this.#byPage ? 'page' : typed ? 'typing' : 'at-once';
      for (const listener of this.#listeners) listener(origin);
    });
    this.#offerValues();
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
    const markers = problems.flatMap((problem) =>
      markersOf(this.#model, problem, this.#around.address(`/rules/${problem.code}/`)),
    );
    editor.setModelMarkers(this.#model, owner, markers);
  }

  onChange(listener: (origin: ChangeOrigin) => void): void {
    this.#listeners.push(listener);
  }

  /** Serves a screen reader; otherwise Monaco decides by what the system tells, which in a browser is nothing. */
  readAloud(isOn: boolean): void {
    this.#editor.updateOptions({ accessibilitySupport: isOn ? 'on' : 'auto' });
  }

  /**
   * A space behind a colon asks for a value. As a trigger character of Monaco's, a space would also ask in front of each key, and
   * the letters that follow fast would find that question open and ask nothing.
   */
  #offerValues(): void {
    this.#model.onDidChangeContent(({ changes: [change, ...others] }) => {
      if (this.#byPage || change?.text !== ' ' || others.length > 0 || change.rangeOffset === 0) return;
      if (this.#model.getValue().charAt(change.rangeOffset - 1) !== ':') return;
      // The cursor goes on once the change is told.
      queueMicrotask(() => this.#editor.trigger(owner, 'editor.action.triggerSuggest', { auto: true }));
    });
  }

  #addActions(): void {
    this.#editor.addAction({
      id: 'trainyard.format',
      label: 'Format the config',
      keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF],
      contextMenuGroupId: '1_modification',
      run: async () => this.#around.say(await formatText(this, this.#around.language)),
    });
    this.#editor.addAction({
      id: 'trainyard.keyboardHelp',
      label: 'Keyboard help',
      keybindings: [KeyCode.F1, KeyMod.Alt | KeyCode.F1],
      contextMenuGroupId: 'z_help',
      run: () => this.#around.showKeyboardHelp(),
    });
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
