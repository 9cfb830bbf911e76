/** The anchor of a heading: "What the lesson teaches" is #what-the-lesson-teaches. */
export function slugOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
