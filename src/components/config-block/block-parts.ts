import { type Element, h } from '@astrojs/starlight/expressive-code/hast';
import type { Diagnostic } from '../../core/index.ts';
import type { ConfigFence } from './read-fence.ts';
import { type Signal, severitySignals, severityWords, signalShapes, signalWords } from './signal.ts';

/** The addresses that a block links to, already under the base path. */
export interface BlockLinks {
  readonly playground: string;
  readonly download: string | undefined;
  readonly rule: (code: string) => string;
}

/** The bar above a config: how it stands, what it is, and what can be done with it. */
export function captionBar(fence: ConfigFence, signal: Signal, links: BlockLinks): Element {
  const { title } = fence;
  const { board, trainer, release, run } = fence.target;
  const targetNote = [
    board === 'n150' ? '' : board,
    trainer === 'nanogpt-py' ? '' : trainer,
    release === 'v0.68' ? '' : release,
    run === 'launcher' ? '' : 'handed over directly',
  ].filter((word) => word !== '');
  return h('figcaption', { class: 'ty-caption' }, [
    h('span', { class: `ty-signal ty-signal--${signal}` }, [shape(signal), h('span', signalWords[signal])]),
    h('span', { class: 'ty-caption__title' }, [
      ...(title === undefined ? [] : [h('span', title)]),
      ...(targetNote.length === 0 ? [] : [h('span', { class: 'ty-caption__target' }, targetNote.join(', '))]),
    ]),
    h('span', { class: 'ty-caption__actions' }, [
      ...(links.download === undefined ? [] : [h('a', { href: links.download, download: '' }, 'Download')]),
      h('a', { href: links.playground }, [
        'Open in the playground',
        ...(title === undefined ? [] : [h('span', { class: 'sr-only' }, `: ${title}`)]),
      ]),
    ]),
  ]);
}

/** What the engine says of the config, under it; the same form as in the playground. */
export function problemList(diagnostics: readonly Diagnostic[], links: BlockLinks): Element {
  return h(
    'ul',
    { class: 'ty-problems', role: 'list' },
    diagnostics.map(({ severity, message, code }) => {
      const signal = severitySignals[severity];
      return h('li', { class: `ty-problem ty-problem--${signal}` }, [
        shape(signal),
        h('p', [
          h('span', { class: 'sr-only' }, `${severityWords[severity]}: `),
          `${message} `,
          h('a', { href: links.rule(code) }, code),
        ]),
      ]);
    }),
  );
}

function shape(signal: Signal | 'note'): Element {
  return h(
    'svg',
    { class: 'ty-shape', viewBox: '0 0 12 12', width: '12', height: '12', 'aria-hidden': 'true' },
    [h('path', { d: signalShapes[signal], fill: 'currentColor', 'fill-rule': 'evenodd' })],
  );
}
