/** What a lesson says of itself: content/lessons/<id>/lesson.ts, beside its pages, exercises, diagrams and glossary. */
export interface Lesson {
  /** The name of its folder. */
  readonly id: string;
  /** Where its pages stand below the site's root. Once published, it stays: `lesson` is older than the second lesson. */
  readonly path: 'lesson' | `lessons/${string}`;
  readonly title: string;
  /** Its place among the lessons: the lowest comes first. */
  readonly order: number;
  /** How long its first page and its core pages take to read. */
  readonly minutes: number;
  /** The ids of the lessons that a reader needs before. Not all of the course stands on this site. */
  readonly prerequisites: readonly string[];
}
