/** What the lesson writes down of each run, in its order. */
export const resultNames = ['Final train loss', 'Final val loss', 'Sample output', 'Conclusion'] as const;

export type ResultName = (typeof resultNames)[number];
