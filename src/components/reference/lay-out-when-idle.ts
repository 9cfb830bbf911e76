/**
 * Lays out sections that the style sheet leaves until they come near, one at a time, while the browser has nothing else to
 * do: then the scroll bar is true, and a picture of the whole page has all of it.
 */
export function layOutWhenIdle([next, ...rest]: readonly HTMLElement[]): void {
  if (next === undefined || !('requestIdleCallback' in window)) return;
  requestIdleCallback(() => {
    next.style.contentVisibility = 'visible';
    layOutWhenIdle(rest);
  });
}
