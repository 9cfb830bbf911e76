import type { Fix, Span } from '../core/index.ts';
import type { ChangeOrigin, Editor } from './editor/editor.ts';
import { createLanguageService, type LanguageService } from './editor/language-service.ts';
import { type Arrival, type Draft, isUntouched } from './files/draft.ts';
import { createDraftKeeper, type DraftKeeper } from './files/draft-keeper.ts';
import type { DraftStore, KeptDraft } from './files/draft-store.ts';
import { forgetSharedAddress } from './files/share.ts';
import { followOtherTabs } from './follow-other-tabs.ts';
import { firstState, type Notice, type PlaygroundState } from './playground-state.ts';
import { type Checking, createChecking } from './reports/checking.ts';
import type { SheetName } from './reports/sheet.ts';
import { Sheets } from './sheets.ts';
import { createStore, type Store } from './store.ts';
import type { TargetControls } from './target-controls.ts';
import type { Subject, ViewName } from './worker/protocol.ts';

/** Where the workspace was, to go back to. */
interface Moment {
  readonly draft: Draft;
  readonly id: string | null;
  readonly keeps: boolean;
}

/** The one config that is worked on: its editors, its target, its state. Whoever changes it does so through here. */
export class Workspace {
  readonly store: Store<PlaygroundState>;
  readonly #controls: TargetControls;
  readonly #checking: Checking;
  readonly #draftStore: DraftStore;
  readonly #keeper: DraftKeeper;
  readonly #sheets: Sheets;
  /** False while a shared config is only looked at: the reader's own drafts then stay as they are. */
  #keeps: boolean;
  readonly #arrivalListeners: (() => void)[] = [];
  readonly #freshListeners: (() => void)[] = [];

  constructor(
    editors: Readonly<Record<SheetName, Editor>>,
    controls: TargetControls,
    draftStore: DraftStore,
    opened: { draft: Draft; id: string | null; keeps: boolean },
  ) {
    this.#controls = controls;
    this.#draftStore = draftStore;
    this.#keeps = opened.keeps;
    this.store = createStore<PlaygroundState>(firstState(opened.draft, controls));
    this.#sheets = new Sheets(editors, (origin) => this.#changed(origin));
    this.#checking = createChecking(
      () => ({ ...this.subject(), view: this.store.get().view }),
      (report) => {
        this.store.set({ report, trouble: null });
        this.#showProblems();
        if (!this.#checking.isFresh()) return;
        for (const listener of this.#freshListeners.splice(0)) listener();
      },
      (trouble) => this.store.set({ trouble }),
      (problem) => this.#sheets.isBeingTyped(problem),
    );
    this.#keeper = createDraftKeeper(draftStore, () => (this.#keeps ? this.draft() : null), {
      keeping: (keeping) => this.store.set({ keeping }),
      copied: (copy, original) => {
        this.store.set({ name: copy });
        tellOfCopy(copy, original);
      },
    });
    this.#keeper.take(opened.id);
    const tellOfCopy = followOtherTabs(this, draftStore);
    controls.onChange(() => this.#retarget());
    this.#checking.changed('page');
  }

  /** What the editor asks of the engine, for the target of the moment. */
  get language(): LanguageService {
    return createLanguageService(this.#checking.ask, () => this.store.get().target);
  }

  /** The editor of the config that is shown. */
  get editor(): Editor {
    return this.#sheets.editor(this.store.get().sheet);
  }

  text(sheet: SheetName): string {
    return this.#sheets.text(sheet);
  }

  /** Goes on with this editor, which holds the same text. */
  work(sheet: SheetName, editor: Editor): void {
    this.#sheets.take(sheet, editor);
    this.#showProblems();
  }

  /** What the engine is asked about. */
  subject(): Subject {
    const { target, datasetSize, hasModel } = this.store.get();
    return { text: this.text('training'), model: hasModel ? this.text('model') : null, target, datasetSize };
  }

  draft(): Draft {
    const { name, lineEnding, origin } = this.store.get();
    return { name, lineEnding, origin, ...this.subject() };
  }

  /** True where the report that is shown speaks of the texts as they are now. */
  isFresh(): boolean {
    return this.#checking.isFresh();
  }

  /** Calls back once, with the next report that speaks of the texts as they are then. */
  whenFresh(listener: () => void): void {
    this.#freshListeners.push(listener);
  }

  /** The kept draft that lies in the workspace; null where it is not kept. */
  keptId(): string | null {
    return this.#keeper.id();
  }

  /** Writes what is not written yet, so that the shelf tells the truth. */
  keepNow(): void {
    this.#keeper.now();
  }

  /** Puts another config in the workspace and says so, with a way back. What is only `lookedAt` becomes a draft once it is edited. */
  lay(arrival: Arrival, sentence: string, lookedAt = false): void {
    const before = this.#moment();
    // Templates that nobody has written into do not pile up.
    const replaced = !lookedAt && before.keeps && isUntouched(before.draft) ? before.id : null;
    const { target, datasetSize } = before.draft;
    const model = arrival.model ?? null;
    const origin = { title: arrival.name, text: arrival.text, model };
    this.#keeper.now();
    this.#keeper.take(replaced);
    this.#put({ target, datasetSize, lineEnding: '\n', origin, ...arrival, model }, !lookedAt);
    this.say(sentence, [{ title: 'Undo', run: () => this.#back(before) }], true);
    this.#tellOfArrival();
  }

  /** Takes a kept draft from the shelf. */
  open(kept: KeptDraft, sentence: string): void {
    const before = this.#moment();
    this.#keeper.now();
    this.#keeper.take(kept.id);
    this.#put(kept.draft, true);
    this.say(sentence, [{ title: 'Undo', run: () => this.#back(before) }], true);
  }

  /** The draft in the workspace is no longer kept; editing it keeps it anew. */
  forgetKept(): void {
    this.#keeper.take(null);
  }

  /** Changes the draft in the workspace as one step, and says so with a way back. */
  change(changes: Partial<Draft>, sentence: string, details?: readonly string[]): void {
    const before = this.#moment();
    this.#put({ ...before.draft, ...changes }, true);
    this.say(sentence, [{ title: 'Undo', run: () => this.#back(before) }], true, details);
  }

  rename(name: string): void {
    this.store.set({ name });
    this.#keeper.soon();
  }

  /** Shows this config; the other one stays where it is. */
  turnTo(sheet: SheetName): void {
    this.store.set({ sheet: this.store.get().hasModel ? sheet : 'training' });
  }

  /** Another view is open; what it shows is asked for with it. */
  look(view: ViewName): void {
    this.store.set({ view });
    this.#checking.changed('page');
  }

  goTo(span: Span, sheet: SheetName = 'training'): void {
    this.turnTo(sheet);
    this.editor.select(span);
  }

  /** Applies a fix of the report that is shown; one that speaks of an older text would hit the wrong place, so it waits for the new list. */
  apply(fix: Fix, sheet: SheetName): void {
    if (!this.#checking.isFresh()) return;
    const before = this.#moment();
    this.#keeps = true;
    forgetSharedAddress();
    this.#sheets.apply(sheet, fix);
    this.say(`Done: ${fix.title}.`, [{ title: 'Undo', run: () => this.#back(before) }], true);
  }

  /** Calls back where a whole text has come: laid, opened, or pasted. */
  onArrival(listener: () => void): void {
    this.#arrivalListeners.push(listener);
  }

  say(
    sentence: string,
    actions: Notice['actions'] = [],
    endsWithTyping = false,
    details: readonly string[] = [],
  ): void {
    this.store.set({ notice: { sentence, actions, endsWithTyping, details } });
  }

  #moment(): Moment {
    return { draft: this.draft(), id: this.#keeper.id(), keeps: this.#keeps };
  }

  /** Puts this back without a word. What lay in the workspace since, and was kept as another draft, was not asked for. */
  #back({ draft, id, keeps }: Moment): void {
    const since = this.#keeper.id();
    if (since !== null && since !== id && isUntouched(this.draft())) this.#draftStore.remove(since);
    this.#keeper.take(id);
    this.#put(draft, keeps);
    this.store.set({ notice: null });
  }

  #put(draft: Draft, keeps: boolean): void {
    this.#keeps = keeps;
    if (keeps) forgetSharedAddress();
    this.#controls.show(draft.target, draft.datasetSize);
    const { sheet } = this.store.get();
    this.store.set({
      name: draft.name,
      lineEnding: draft.lineEnding,
      origin: draft.origin,
      hasModel: draft.model !== null,
      sheet: draft.model === null ? 'training' : sheet,
      target: this.#controls.target(),
      datasetSize: this.#controls.datasetSize(),
    });
    this.#sheets.write('training', draft.text);
    this.#sheets.write('model', draft.model ?? '');
    // Where the text is the same, the editor has told of no change; the target may still be another.
    this.#changed('page');
  }

  #retarget(): void {
    const { report, before } = this.store.get();
    const last = this.#checking.isFresh() ? report : before;
    this.store.set({ target: this.#controls.target(), datasetSize: this.#controls.datasetSize() });
    this.#changed('page');
    this.store.set({ before: last });
  }

  #changed(origin: ChangeOrigin): void {
    this.#checking.changed(origin);
    this.#keeper.soon();
    // Both speak of what was.
    this.store.set({ before: null, proposal: null });
    if (origin === 'at-once') this.#tellOfArrival();
    if (origin === 'page') return;
    this.#keeps = true;
    forgetSharedAddress();
    if (this.store.get().notice?.endsWithTyping) this.store.set({ notice: null });
  }

  #tellOfArrival(): void {
    for (const listener of this.#arrivalListeners) listener();
  }

  #showProblems(): void {
    const { report } = this.store.get();
    if (report && this.#checking.isFresh()) this.#sheets.showProblems(report);
  }
}
