import type { PlacedExercise } from './exercises-in.ts';

interface Page {
  readonly id: string;
  readonly data: { readonly sidebar: { readonly order?: number | undefined } };
}

/** The exercises that stand on pages, in the order in which the pages are read. */
export function onPages(
  exercises: readonly PlacedExercise[],
  pages: readonly Page[],
): readonly PlacedExercise[] {
  const last = Number.MAX_VALUE;
  return pages
    .toSorted((one, other) => (one.data.sidebar.order ?? last) - (other.data.sidebar.order ?? last))
    .flatMap(({ id }) => exercises.filter(({ page }) => page === id));
}
