import type { Edit, Span } from '../../core/index.ts';
import type { Problem } from '../reports/report.ts';

/**
 * How the text came to change: letter by letter, at once by the reader's hand (a paste, an undo), or by the page on the reader's word
 * (a fix, a template, a file).
 */
export type ChangeOrigin = 'typing' | 'at-once' | 'page';

/**
 * What the page needs of an editor, and all that it may use of one. Lines end with "\n" in every editor, so that
 * offsets mean the same to it and to the engine.
 */
export interface Editor {
  /** The element in the page, for focus and style. */
  readonly kind: 'text-area' | 'monaco';
  text(): string;
  /** Replaces all of it, as one step that the reader can undo. */
  setText(text: string): void;
  /** Applies edits that do not overlap and are sorted by place, as one step that the reader can undo. */
  applyEdits(edits: readonly Edit[]): void;
  /** Selects a place, brings it into sight and puts the focus there. */
  select(span: Span): void;
  selection(): Span;
  hasFocus(): boolean;
  /** Draws the problems where they are, if this editor can. */
  showProblems(problems: readonly Problem[]): void;
  onChange(listener: (origin: ChangeOrigin) => void): void;
}
