import type { Fix } from '../core/index.ts';
import type { ChangeOrigin, Editor } from './editor/editor.ts';
import { isBeingTyped } from './reports/is-being-typed.ts';
import type { Problem, Report } from './reports/report.ts';
import { type SheetName, sheetNames } from './reports/sheet.ts';

/** The two texts and whatever edits them at the moment. */
export class Sheets {
  readonly #editors: Record<SheetName, Editor>;
  readonly #onChange: (origin: ChangeOrigin) => void;

  constructor(editors: Readonly<Record<SheetName, Editor>>, onChange: (origin: ChangeOrigin) => void) {
    this.#editors = { ...editors };
    this.#onChange = onChange;
    for (const sheet of sheetNames) this.take(sheet, editors[sheet]);
  }

  editor(sheet: SheetName): Editor {
    return this.#editors[sheet];
  }

  text(sheet: SheetName): string {
    return this.#editors[sheet].text();
  }

  /** Goes on with this editor, which holds the same text; what the former one says no longer counts. */
  take(sheet: SheetName, editor: Editor): void {
    this.#editors[sheet] = editor;
    editor.onChange((origin) => {
      if (editor === this.#editors[sheet]) this.#onChange(origin);
    });
  }

  write(sheet: SheetName, text: string): void {
    if (this.text(sheet) !== text) this.#editors[sheet].setText(text);
  }

  apply(sheet: SheetName, fix: Fix): void {
    this.#editors[sheet].applyEdits(fix.edits);
  }

  showProblems({ problems }: Report): void {
    for (const sheet of sheetNames)
      this.#editors[sheet].showProblems(problems.filter((problem) => problem.sheet === sheet));
  }

  /** True where the cursor still stands in what the problem is about. */
  isBeingTyped({ sheet, place }: Problem): boolean {
    return isBeingTyped(this.#editors[sheet], place);
  }
}
