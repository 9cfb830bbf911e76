import { counted } from '../signal.ts';
import { element } from './element.ts';
import type { Hunk, LineChange } from './line-changes.ts';

/** More is not read; what is left out is counted. */
const hunksAtMost = 40;

const sign: Readonly<Record<LineChange['kind'], string>> = { same: ' ', added: '+', removed: '−' };
const word: Readonly<Record<LineChange['kind'], string>> = { same: '', added: 'New: ', removed: 'Goes: ' };

/** Shows in `box` which lines a change makes of which. What compares them comes on demand. */
export async function renderChanges(box: HTMLElement, before: string, after: string): Promise<void> {
  const module = await import('./line-changes.ts').catch(() => null);
  if (!module) {
    box.replaceChildren(
      element('p', {}, 'The lines could not be compared: what does this could not be fetched.'),
    );
    return;
  }
  const hunks = module.lineChanges(before, after);
  const left = hunks.length - hunksAtMost;
  box.replaceChildren(
    ...hunks.slice(0, hunksAtMost).map(hunkList),
    ...(left > 0 ? [element('p', {}, `And ${counted(left, 'more place')}.`)] : []),
  );
}

function hunkList({ line, lines }: Hunk): HTMLElement {
  return element(
    'ol',
    { class: 'pg-hunk', role: 'list', 'aria-label': `From line ${line}` },
    ...lines.map(({ kind, text }) =>
      element(
        'li',
        { 'data-kind': kind },
        element('span', { class: 'pg-sign', 'aria-hidden': 'true' }, sign[kind]),
        element('span', { class: 'sr-only' }, word[kind]),
        element('code', {}, text === '' ? ' ' : text),
      ),
    ),
  );
}
