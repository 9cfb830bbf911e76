import type { ChangeOrigin, Editor } from './editor.ts';
import { coveringEdit } from './smallest-edit.ts';
import { TextHistory } from './text-history.ts';

/** Past this, the browser's own insertion takes seconds; the page's undo offer stands in for the native one. */
const nativeUndoLimit = 100_000;

/** The first editor of every visit, and the last on a phone: a text area, with its own undo kept in order. */
export class TextAreaEditor implements Editor {
  readonly kind = 'text-area';
  readonly area: HTMLTextAreaElement;
  readonly history: TextHistory;
  #origin: ChangeOrigin = 'reader';
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
    area.addEventListener('input', (event) => {
      const kind = event instanceof InputEvent ? event.inputType : 'set';
      this.history.record(
        area.value,
        this.#origin === 'page' ? `page ${event.timeStamp}` : kind,
        event.timeStamp,
      );
      for (const listener of this.#listeners) listener(this.#origin);
    });
  }

  text(): string {
    return this.area.value;
  }

  setText(text: string): void {
    this.#replace(0, this.area.value.length, text);
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
    this.#origin = 'page';
    if (!this.#insertAsTyped(start, end, text)) {
      this.area.setRangeText(text.replaceAll(/\r\n?/g, '\n'), start, end, 'end');
      this.area.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText' }));
    }
    this.#origin = 'reader';
  }

  /** The one way to change a text area that its own undo takes note of; it needs the focus, so a hidden one refuses. */
  #insertAsTyped(start: number, end: number, text: string): boolean {
    const { area } = this;
    if (end - start > nativeUndoLimit || text.length > nativeUndoLimit || !area.checkVisibility())
      return false;
    const focused = document.activeElement;
    area.focus({ preventScroll: true });
    if (document.activeElement !== area) return false;
    area.setSelectionRange(start, end);
    const done =
      text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (focused instanceof HTMLElement && focused !== area) focused.focus({ preventScroll: true });
    return done;
  }
}
