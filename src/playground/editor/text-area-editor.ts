import type { ChangeOrigin, Editor } from './editor.ts';
import { coveringEdit, smallestEdit } from './smallest-edit.ts';
import { TextHistory } from './text-history.ts';

/**
 * An insertion that the text area's own undo takes note of costs the square of its lines (Chromium: 1 s for 300, 10 s for 900), and
 * a paste of 1 MiB takes 3 s. Past these limits the text is set instead, which is quick, and `Ctrl+Z` is answered here.
 */
const largestNativeInsertion = { lines: 60, characters: 20_000 };
const largestNativeText = 100_000;

/** The first editor of every visit, and the last on a phone: a text area, with its own undo kept in order. */
export class TextAreaEditor implements Editor {
  readonly kind = 'text-area';
  readonly area: HTMLTextAreaElement;
  readonly history: TextHistory;
  #byPage = false;
  /** The last change that the text area's own undo knows nothing of. */
  #set: { readonly before: string; readonly after: string } | null = null;
  #composing = false;
  #listeners: ((origin: ChangeOrigin) => void)[] = [];

  constructor(area: HTMLTextAreaElement) {
    this.area = area;
    this.history = new TextHistory(area.value);
    area.addEventListener('compositionstart', () => {
      this.#composing = true;
    });
    area.addEventListener('compositionend', () => {
      this.#composing = false;
    });
    area.addEventListener('keydown', (event) => this.#undoSetting(event));
    area.addEventListener('paste', (event) => this.#pasteLarge(event));
    area.addEventListener('input', (event) => {
      const kind = event instanceof InputEvent ? event.inputType : 'set';
      const typed = this.history.record(
        area.value,
        this.#byPage ? `page ${event.timeStamp}` : kind,
        event.timeStamp,
      );
      const origin = this.#byPage ? 'page' : typed ? 'typing' : 'at-once';
      for (const listener of this.#listeners) listener(origin);
    });
  }

  text(): string {
    return this.area.value;
  }

  setText(text: string): void {
    this.applyEdits([smallestEdit(this.area.value, text.replaceAll(/\r\n?/g, '\n'))]);
    this.area.setSelectionRange(0, 0);
    this.area.scrollTo(0, 0);
  }

  applyEdits(edits: Parameters<Editor['applyEdits']>[0]): void {
    const edit = coveringEdit(this.area.value, edits);
    if (edit) this.#replace(edit.start, edit.end, edit.text);
  }

  select({ start, end }: { start: number; end: number }): void {
    const { area } = this;
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    const before = area.value.slice(0, start);
    const line = before.split('\n').length - 1;
    const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight);
    // A third from the top: what comes after a key matters more than what was before it.
    area.scrollTop = Math.max(0, line * lineHeight - area.clientHeight / 3);
    area.scrollLeft = 0;
    area.scrollIntoView({ block: 'nearest' });
  }

  selection(): { start: number; end: number } {
    return { start: this.area.selectionStart, end: this.area.selectionEnd };
  }

  hasFocus(): boolean {
    return document.activeElement === this.area;
  }

  showProblems(): void {
    // A text area draws text alone; the list below has the problems.
  }

  onChange(listener: (origin: ChangeOrigin) => void): void {
    this.#listeners.push(listener);
  }

  /** Resolves once no character is being composed (an accent, a Japanese word): a swap in between would lose it. */
  composed(): Promise<void> {
    if (!this.#composing) return Promise.resolve();
    return new Promise((resolve) => {
      this.area.addEventListener('compositionend', () => resolve(), { once: true });
    });
  }

  #replace(start: number, end: number, text: string): void {
    this.#byPage = true;
    if (!this.#insertAsTyped(start, end, text)) this.#setText(start, end, text);
    this.#byPage = false;
  }

  /** The one way to change a text area that its own undo takes note of; it needs the focus, so a hidden one refuses. */
  #insertAsTyped(start: number, end: number, text: string): boolean {
    const { area } = this;
    const { lines, characters } = largestNativeInsertion;
    const tooLarge = text.length > characters || area.value.length > largestNativeText;
    if (tooLarge || text.split('\n').length > lines || !area.checkVisibility()) return false;
    const focused = document.activeElement;
    area.focus({ preventScroll: true });
    if (document.activeElement !== area) return false;
    area.setSelectionRange(start, end);
    const done =
      text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (focused instanceof HTMLElement && focused !== area) focused.focus({ preventScroll: true });
    return done;
  }

  #setText(start: number, end: number, text: string): void {
    const before = this.area.value;
    this.area.setRangeText(text, start, end, 'end');
    this.#set = { before, after: this.area.value };
    this.area.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText' }));
  }

  #undoSetting(event: KeyboardEvent): void {
    const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!undoes || this.#set?.after !== this.area.value) return;
    event.preventDefault();
    this.area.value = this.#set.before;
    this.#set = null;
    this.area.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo' }));
  }

  #pasteLarge(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < largestNativeText) return;
    event.preventDefault();
    const { start, end } = this.selection();
    this.#setText(start, end, text.replaceAll(/\r\n?/g, '\n'));
  }
}
