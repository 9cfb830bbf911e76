/** Steps further back than this are not worth their memory. */
const stepsKept = 40;
const charactersKept = 2_000_000;

/** Changes of one kind that follow each other faster than this are one step, as in every editor. */
const pause = 900;

/**
 * What the text area's own undo knows and does not tell: the texts before each step. Monaco, when it comes, is given them, so that
 * undo goes on where it was.
 */
export class TextHistory {
  #steps: string[] = [];
  #current: string;
  #kind = '';
  #at = Number.NEGATIVE_INFINITY;

  constructor(text: string) {
    this.#current = text;
  }

  /**
   * The text is now this, by a change of that kind (an `inputType`), at that time in milliseconds.
   * @returns whether it looks typed, letter by letter.
   */
  record(text: string, kind: string, at: number): boolean {
    if (text === this.#current) return false;
    // A paste can call itself by the same name as a letter.
    const typed = Math.abs(text.length - this.#current.length) <= 2;
    if (kind === 'historyUndo' && this.#steps.at(-1) === text) {
      this.#steps.pop();
    } else if (!typed || kind !== this.#kind || at - this.#at > pause) {
      this.#steps.push(this.#current);
      this.#forgetTheOldest();
    }
    this.#current = text;
    this.#kind = typed ? kind : '';
    this.#at = at;
    return typed;
  }

  /** The texts before each step, oldest first, without the current one. */
  steps(): readonly string[] {
    return this.#steps;
  }

  #forgetTheOldest(): void {
    let characters = this.#steps.reduce((sum, step) => sum + step.length, 0);
    while (this.#steps.length > 1 && (this.#steps.length > stepsKept || characters > charactersKept)) {
      characters -= this.#steps.shift()?.length ?? 0;
    }
  }
}
