import type { Fix, Span } from '../core/index.ts';
import { type Checking, createChecking } from './check/checking.ts';
import type { ViewName } from './check/mail.ts';
import type { ChangeOrigin, Editor } from './editor/editor.ts';
import { createLanguageService, type LanguageService } from './editor/language-service.ts';
import { type Autosave, createAutosave } from './files/autosave.ts';
import type { Draft, DraftStorage } from './files/draft-storage.ts';
import { forgetSharedAddress } from './files/share.ts';
import type { Notice, PlaygroundState } from './playground-state.ts';
import { createStore, type Store } from './store.ts';
import type { TargetControls } from './target-controls.ts';

/** The one config that is worked on: its editor, its target, its state. Whoever changes it does so through here. */
export class Desk {
  readonly store: Store<PlaygroundState>;
  readonly #controls: TargetControls;
  readonly #storage: DraftStorage;
  readonly #checking: Checking;
  readonly #autosave: Autosave;
  #editor: Editor;
  /** False while a shared config is only looked at: the reader's own draft then stays in the storage. */
  #keeps: boolean;

  constructor(
    editor: Editor,
    controls: TargetControls,
    storage: DraftStorage,
    opened: { name: string; keeps: boolean },
  ) {
    this.#controls = controls;
    this.#storage = storage;
    this.#keeps = opened.keeps;
    this.store = createStore<PlaygroundState>({
      name: opened.name,
      target: controls.target(),
      datasetSize: controls.datasetSize(),
      view: 'figures',
      report: null,
      trouble: null,
      notice: null,
    });
    this.#checking = createChecking(
      () => {
        const { target, datasetSize, view } = this.store.get();
        return { text: this.#editor.text(), target, datasetSize, view };
      },
      (report) => {
        this.store.set({ report, trouble: null });
        this.#showProblems();
      },
      (trouble) => this.store.set({ trouble }),
    );
    this.#autosave = createAutosave(() => {
      if (this.#keeps) this.#storage.write(this.draft());
    });
    controls.onChange(() => this.#retarget());
    this.#editor = editor;
    this.work(editor);
    this.#checking.changed('page');
  }

  /** What the editor asks of the engine, for the target of the moment. */
  get language(): LanguageService {
    return createLanguageService(this.#checking.ask, () => this.store.get().target);
  }

  get editor(): Editor {
    return this.#editor;
  }

  /** Goes on with this editor, which holds the same text. */
  work(editor: Editor): void {
    this.#editor = editor;
    editor.onChange((origin) => {
      if (editor === this.#editor) this.#changed(origin);
    });
    this.#showProblems();
  }

  draft(): Draft {
    const { name, target, datasetSize } = this.store.get();
    return { name, target, datasetSize, text: this.#editor.text() };
  }

  /** Puts another config on the desk and says so, with a way back. What is only `lookedAt` does not replace the kept draft. */
  lay(draft: Pick<Draft, 'name' | 'text'> & Partial<Draft>, sentence: string, lookedAt = false): void {
    const before = this.draft();
    const kept = this.#keeps;
    this.#put(draft, !lookedAt);
    this.say(sentence, [{ title: 'Undo', run: () => this.#back(before, kept) }], true);
  }

  /** Puts this back without a word. */
  #back(draft: Draft, keeps: boolean): void {
    this.#put(draft, keeps);
    this.store.set({ notice: null });
  }

  rename(name: string): void {
    this.store.set({ name });
    this.#autosave.soon();
  }

  /** Another view is open; what it shows is asked for with it. */
  look(view: ViewName): void {
    this.store.set({ view });
    this.#checking.changed('page');
  }

  goTo(span: Span): void {
    this.#editor.select(span);
  }

  /** Applies a fix of the report that is shown; one that speaks of an older text would hit the wrong place, so it waits for the new list. */
  apply(fix: Fix): void {
    if (!this.#checking.isFresh()) return;
    const before = this.draft();
    this.#keeps = true;
    forgetSharedAddress();
    this.#editor.applyEdits(fix.edits);
    this.say(`Done: ${fix.title}.`, [{ title: 'Undo', run: () => this.#back(before, true) }], true);
  }

  say(sentence: string, actions: Notice['actions'] = [], endsWithTyping = false): void {
    this.store.set({ notice: { sentence, actions, endsWithTyping } });
  }

  #put(draft: Pick<Draft, 'name' | 'text'> & Partial<Draft>, keeps: boolean): void {
    const { target, datasetSize } = { ...this.store.get(), ...draft };
    this.#keeps = keeps;
    if (keeps) forgetSharedAddress();
    this.#controls.show(target, datasetSize);
    this.store.set({
      name: draft.name,
      target: this.#controls.target(),
      datasetSize: this.#controls.datasetSize(),
    });
    this.#editor.setText(draft.text);
    // Where the text is the same, the editor has told of no change; the target may still be another.
    this.#changed('page');
  }

  #retarget(): void {
    this.store.set({ target: this.#controls.target(), datasetSize: this.#controls.datasetSize() });
    this.#changed('page');
  }

  #changed(origin: ChangeOrigin): void {
    this.#checking.changed(origin);
    this.#autosave.soon();
    if (origin === 'page') return;
    this.#keeps = true;
    forgetSharedAddress();
    if (this.store.get().notice?.endsWithTyping) this.store.set({ notice: null });
  }

  #showProblems(): void {
    const { report } = this.store.get();
    if (report && this.#checking.isFresh()) this.#editor.showProblems(report.problems);
  }
}
