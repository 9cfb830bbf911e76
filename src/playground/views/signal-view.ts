import type { PlaygroundState } from '../playground-state.ts';
import type { Report } from '../reports/report.ts';
import { countsInWords, type Signal, signalOf, signalSentence, signalShape, signalWord } from '../signal.ts';
import { element, shape } from './element.ts';

const unknownSentence = {
  pending: 'The check is on its way.',
  hung: 'The checker gave no answer and was replaced. It goes on with your next change.',
  died: 'The checker stopped and was replaced. It goes on with your next change.',
  failed: 'The checker could not read this text. That is our fault, not yours.',
} as const;

/** Clear, caution or stop, in shape, word and sentence. */
export function renderSignal(box: HTMLElement, { report, trouble }: PlaygroundState): void {
  const signal: Signal = report && !trouble ? signalOf(report.counts) : 'unknown';
  const sentence = report && !trouble ? sentenceOf(report) : unknownSentence[trouble ?? 'pending'];
  const counts = report && !trouble ? countsInWords(report.counts) : '';
  if (box.getAttribute('data-signal') === signal && box.getAttribute('data-sentence') === sentence + counts)
    return;
  box.setAttribute('data-signal', signal);
  box.setAttribute('data-sentence', sentence + counts);
  box.replaceChildren(
    shape(signalShape[signal]),
    element(
      'p',
      {},
      element('strong', {}, `${signalWord[signal]}.`),
      ' ',
      element('span', { class: 'pg-signal-sentence' }, sentence),
      element('span', { class: 'pg-signal-counts' }, counts),
    ),
  );
}

function sentenceOf({ counts, codeCounts }: Report): string {
  const isEmpty = codeCounts.some(({ code }) => code === 'empty-config');
  return isEmpty ? 'Nothing is written yet.' : signalSentence(counts);
}
