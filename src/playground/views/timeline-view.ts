import type { Figures } from '../../core/index.ts';
import { counted, grouped } from '../signal.ts';
import { element, svgElement } from './element.ts';
import { momentsOf, type Recurring, type Timeline, timelineOf } from './timeline.ts';

/** More marks than this on a line stand closer than an eye can tell; they become a band. */
const drawnAtMost = 100;

const words: Readonly<Record<Recurring['kind'], { readonly one: string; readonly many: string }>> = {
  validation: { one: 'a validation', many: 'validations' },
  checkpoint: { one: 'a checkpoint', many: 'checkpoints' },
  epoch: { one: 'the end of an epoch', many: 'epochs' },
};

/** The run as a line from the first step to the last: a row for what recurs, a mark for each time. */
export function renderTimeline(box: HTMLElement, figures: Figures): void {
  const timeline = timelineOf(figures);
  box.hidden = timeline === null;
  if (timeline === null) return;
  const rows = timeline.recurring.map((one) => row(one, timeline));
  box.replaceChildren(
    element('h3', {}, 'The run'),
    element('div', { class: 'pg-run', 'aria-hidden': 'true' }, ...rows, axis(timeline.steps)),
    element('p', { class: 'pg-arithmetic' }, sentenceOf(timeline)),
  );
}

function row(one: Recurring, { steps }: Timeline): HTMLElement {
  const drawing = svgElement('svg', { class: 'pg-run-row', 'data-kind': one.kind });
  if (one.times > drawnAtMost) {
    drawing.append(svgElement('rect', { class: 'pg-run-band', width: '100%', height: '100%' }));
  } else {
    for (const step of momentsOf(one, steps)) {
      const x = `${(100 * step) / steps}%`;
      drawing.append(svgElement('line', { x1: x, x2: x, y1: '0', y2: '100%' }));
    }
  }
  return element('div', {}, element('span', { class: 'pg-run-name' }, words[one.kind].many), drawing);
}

function axis(steps: number): HTMLElement {
  return element(
    'div',
    { class: 'pg-run-axis' },
    element('span', {}, 'step 0'),
    element('span', {}, grouped(steps)),
  );
}

/** The same for those who do not see the drawing, and for those who want the numbers. */
function sentenceOf({ steps, recurring }: Timeline): string {
  const parts = recurring.map(
    ({ kind, every, times }) => `${words[kind].one} every ${grouped(every)} (${grouped(times)} in all)`,
  );
  const rest = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `${counted(steps, 'step')}${rest}.`;
}
