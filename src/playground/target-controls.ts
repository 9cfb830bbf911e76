import type { Target } from '../core/index.ts';
import { pinText, runSentence, stopsNote } from './target-note.ts';
import { part } from './views/part.ts';

export interface TargetControls {
  /** What the pickers say. */
  target(): Target;
  /** null where nothing, or no whole number above 0, is written. */
  datasetSize(): number | null;
  /** Sets the pickers; a name that they do not offer is passed over. */
  show(target: Partial<Target>, datasetSize: number | null): void;
  /** Whether the pickers have all of these names. */
  offers(target: Partial<Target>): boolean;
  /** Sets them as the reader's hand would, and tells of it. */
  choose(target: Partial<Target>): void;
  onChange(listener: () => void): void;
  board(): { title: string; devices: number };
  /** What the picker calls a board or a trainer: "T3K", "train_nanogpt". */
  titleOf(part: 'board' | 'trainer', name: string): string;
  /** The trainer's program: "train_nanogpt.py". */
  program(): string;
}

/** The pickers of board, trainer, release and run, and the number of training examples. */
export function createTargetControls(root: ParentNode): TargetControls {
  const board = part(root, 'board', HTMLSelectElement);
  const trainer = part(root, 'trainer', HTMLSelectElement);
  const release = part(root, 'release', HTMLSelectElement);
  const run = part(root, 'run', HTMLSelectElement);
  const size = part(root, 'dataset-size', HTMLInputElement);
  const note = {
    program: part(root, 'note-program', HTMLElement),
    pin: part(root, 'note-pin', HTMLElement),
    run: part(root, 'note-run', HTMLElement),
    stops: part(root, 'note-stops', HTMLElement),
    stopsWords: part(root, 'note-stops-words', HTMLElement),
  };
  const summary = part(root, 'target-summary', HTMLElement);

  /** A trainer is offered in the releases that have it alone; the newest of them takes the place of one that does not. */
  function offerReleases(): void {
    const having = trainer.selectedOptions[0]?.getAttribute('data-releases')?.split(' ') ?? [];
    for (const option of release.options) {
      option.disabled = !having.includes(option.value);
      option.hidden = option.disabled;
    }
    if (!having.includes(release.value)) release.value = having.at(-1) ?? release.value;
  }

  function settle(): void {
    offerReleases();
    size.setAttribute('aria-invalid', String(size.value.trim() !== '' && datasetSize() === null));
    summary.textContent = [board, trainer, release, ...(run.value === 'direct' ? [run] : [])]
      .map((picker) => titleIn(picker, picker.value))
      .join(', ');
    note.program.textContent = chosen(trainer, 'data-program');
    note.pin.textContent = pinText({
      commit: chosen(release, 'data-commit'),
      date: chosen(release, 'data-date'),
    });
    note.run.textContent = runSentence(run.value);
    note.stopsWords.textContent = stopsNote(chosen(trainer, 'data-stops'), release.value);
    note.stops.hidden = note.stopsWords.textContent === '';
  }

  function datasetSize(): number | null {
    // "52,002" and "52 002" are how people write it.
    const digits = size.value.replaceAll(/[\s,_']/g, '');
    const count = Number(digits);
    return /^\d{1,15}$/.test(digits) && count > 0 ? count : null;
  }

  const listeners: (() => void)[] = [];

  function show(target: Partial<Target>): void {
    choose(board, target.board);
    choose(trainer, target.trainer);
    choose(release, target.release);
    choose(run, target.run);
    settle();
  }

  for (const control of [board, trainer, release, run, size]) {
    control.addEventListener('input', () => {
      settle();
      for (const listener of listeners) listener();
    });
  }

  return {
    datasetSize,
    target() {
      // The options are written from the engine's own lists, so their values are its names.
      return {
        board: board.value,
        trainer: trainer.value,
        release: release.value,
        run: run.value,
      } as Target;
    },
    show(target, examples) {
      size.value = examples === null ? '' : String(examples);
      show(target);
    },
    offers: (target) =>
      (
        [
          [board, target.board],
          [trainer, target.trainer],
          [release, target.release],
          [run, target.run],
        ] as const
      ).every(([picker, value]) => value === undefined || has(picker, value)),
    choose(target) {
      show(target);
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.push(listener);
    },
    program: () => chosen(trainer, 'data-program'),
    board: () => ({
      title: titleIn(board, board.value),
      devices: Number(chosen(board, 'data-devices') || 1),
    }),
    titleOf: (part, name) => titleIn(part === 'board' ? board : trainer, name),
  };
}

function choose(picker: HTMLSelectElement, value: string | undefined): void {
  if (value !== undefined && has(picker, value)) picker.value = value;
}

function has(picker: HTMLSelectElement, value: string): boolean {
  return [...picker.options].some((option) => option.value === value);
}

function titleIn(picker: HTMLSelectElement, value: string): string {
  return [...picker.options].find((option) => option.value === value)?.textContent?.trim() ?? value;
}

function chosen(picker: HTMLSelectElement, attribute: string): string {
  return picker.selectedOptions[0]?.getAttribute(attribute) ?? '';
}
