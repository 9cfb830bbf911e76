import { type Element, h } from '@astrojs/starlight/expressive-code/hast';
import { boards, type Diagnostic, defaultTarget } from '../../core/index.ts';
import {
  type Signal,
  severityShape,
  severityWord,
  signalShape,
  signalWord,
} from '../../playground/signal.ts';
import type { ConfigFence } from './read-fence.ts';

/** The addresses that a block links to, already under the base path. */
export interface BlockLinks {
  readonly playground: string;
  readonly download: string | undefined;
  readonly rule: (code: string) => string;
}

/** A problem as the list under a config tells it. */
export type ToldProblem = Pick<Diagnostic, 'severity' | 'message' | 'code'>;

/** The bar above a config: how it stands, what it is, and what can be done with it. */
export function captionBar(fence: ConfigFence, signal: Signal, links: BlockLinks): Element {
  const { title } = fence;
  const targetNote = unsaidTarget(fence);
  return h('figcaption', { class: 'ty-caption' }, [
    h('span', { class: `ty-signal ty-signal--${signal}` }, [
      shape(signalShape[signal]),
      h('span', signalWord[signal]),
    ]),
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

/** What of the target a reader could not guess: what is not the default, nor named in the title already. */
function unsaidTarget({ title = '', target: { board, trainer, release, run } }: ConfigFence): string[] {
  const words: string[] = [];
  if (board !== defaultTarget.board) words.push(boards[board].title);
  if (trainer !== defaultTarget.trainer) words.push(trainer);
  if (release !== defaultTarget.release) words.push(release);
  if (run !== defaultTarget.run) words.push('handed over directly');
  return words.filter((word) => !title.includes(word));
}

/** What the engine says of the config, under it; the same form as in the playground. */
export function problemList(diagnostics: readonly ToldProblem[], links: BlockLinks): Element {
  return h(
    'ul',
    { class: 'ty-problems', role: 'list' },
    diagnostics.map(({ severity, message, code }) =>
      h('li', { class: `ty-problem ty-problem--${severity}` }, [
        shape(severityShape[severity]),
        h('p', [
          h('span', { class: 'sr-only' }, `${severityWord[severity]}: `),
          `${message} `,
          h('a', { href: links.rule(code) }, code),
        ]),
      ]),
    ),
  );
}

function shape(path: string): Element {
  return h(
    'svg',
    { class: 'ty-shape', viewBox: '0 0 12 12', width: '12', height: '12', 'aria-hidden': 'true' },
    [h('path', { d: path, fill: 'currentColor', 'fill-rule': 'evenodd' })],
  );
}
