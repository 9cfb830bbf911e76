/** The size of the picture that a link to a page shows elsewhere, in pixels: what the large cards want. */
export const shareImageSize = { width: 1200, height: 630 };
