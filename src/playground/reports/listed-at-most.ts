/** A page that lists ten thousand problems helps nobody and stands still while it does. */
export const listedAtMost = 200;
