import { flowchartSource } from '../diagram/flowchart-source.ts';
import type { Destination } from '../reports/destinations.ts';
import { counted } from '../signal.ts';
import { destinationTitle, keyInWords } from './destination-words.ts';
import { element } from './element.ts';

/** Whose keys go where. */
export interface Subject {
  readonly name: string;
  readonly program: string;
  readonly destinations: readonly Destination[];
}

/** Where each key goes: as a list at once, as a drawing on the reader's word. */
export function createDestinationsPart(
  box: HTMLElement,
  save: (svg: string) => void,
): { show(subject: Subject | null): void } {
  const list = element('div', { class: 'pg-destinations' });
  const draw = element('button', { type: 'button' }, 'Draw it');
  const download = element('button', { type: 'button', hidden: true }, 'Download as SVG');
  const said = element('p', { class: 'pg-soft', role: 'status' });
  const drawing = element('div', {
    class: 'pg-drawing',
    role: 'region',
    'aria-label': 'Drawing of where each key goes',
    tabindex: '0',
    hidden: true,
  });
  let subject: Subject | null = null;
  let isWanted = false;
  let drawn = '';
  let isDrawing = false;

  draw.addEventListener('click', () => {
    isWanted = true;
    redraw(true);
  });
  download.addEventListener('click', () => {
    const svg = drawing.querySelector('svg');
    if (svg) save(new XMLSerializer().serializeToString(svg));
  });
  // The drawing holds its colours, so that it can be saved; in another theme it is another.
  new MutationObserver(() => redraw()).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  box.replaceChildren(
    element('h3', {}, 'Where each key goes'),
    list,
    element('div', { class: 'pg-try-row' }, draw, download),
    said,
    drawing,
  );

  async function redraw(isAsked = false): Promise<void> {
    if (!isWanted || !subject || isDrawing) return;
    const { name, program, destinations } = subject;
    const source = flowchartSource(name, program, destinations);
    const state = `${document.documentElement.dataset.theme} ${source}`;
    if (state === drawn) return;
    isDrawing = true;
    if (isAsked) said.textContent = 'It is being drawn.';
    try {
      const { drawFlowchart } = await import('../diagram/draw-flowchart.ts');
      const svg = await drawFlowchart(source);
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', 'A drawing of the list above');
      drawing.replaceChildren(svg);
      drawing.hidden = false;
      download.hidden = false;
      draw.hidden = true;
      drawn = state;
      said.textContent = '';
      if (isAsked) drawing.focus();
    } catch {
      isWanted = false;
      draw.hidden = false;
      draw.textContent = 'Try again';
      said.textContent =
        'It could not be drawn: what draws it could not be fetched. Try again once you are online; the list above says the same.';
    }
    isDrawing = false;
    // The config or the theme has changed meanwhile.
    if (isWanted) await redraw();
  }

  return {
    show(next) {
      box.hidden = next === null;
      subject = next;
      if (!next) return;
      list.replaceChildren(...next.destinations.map((one) => group(one, next.program)));
      redraw();
    },
  };
}

function group({ kind, keys }: Destination, program: string): HTMLElement {
  return element(
    'details',
    { 'data-way': kind },
    element(
      'summary',
      {},
      destinationTitle(kind, program),
      element('span', { class: 'pg-soft' }, ` ${counted(keys.length, 'key')}`),
    ),
    element(
      'ul',
      { role: 'list' },
      ...keys.map((key) => element('li', {}, element('code', {}, keyInWords(key)))),
    ),
  );
}
