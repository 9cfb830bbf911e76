import type { Experiment, Observation } from '../../core/index.ts';
import type { Experimentation } from '../reports/compare-with-baseline.ts';
import { renderChanges } from './changes-view.ts';
import { element } from './element.ts';

export type OfferedExperiment = Extract<Experiment, { status: 'offered' }>;

export interface MoveActions {
  /** The text that the moves start from. */
  text(): string;
  tryOut(experiment: OfferedExperiment): void;
}

type Moves = Experimentation['moves'];

interface MovesPart {
  readonly box: HTMLElement;
  /** null where they are not known. */
  show(moves: Moves | null): void;
}

/** What a run has shown, in the lesson's words. */
const observationWords: Readonly<Record<Observation, string>> = {
  'loss-not-improving': 'The loss does not fall',
  'loss-jumps': 'The loss jumps',
  'too-slow': 'Training is too slow',
  'out-of-memory': 'Out of memory',
};

/** Four buttons for what a run has shown; each opens the one change that the lesson makes then, with its reason. */
export function createMovesPart(actions: MoveActions): MovesPart {
  const names = Object.keys(observationWords) as Observation[];
  const offer = element('div', { class: 'pg-move', id: 'pg-move', 'aria-live': 'polite' });
  let moves: Moves | null = null;
  let open: Observation | null = null;
  const buttons = names.map((seen) => {
    const button = element(
      'button',
      { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'pg-move' },
      observationWords[seen],
    );
    button.addEventListener('click', () => {
      open = open === seen ? null : seen;
      render();
    });
    return [seen, button] as const;
  });

  function render(): void {
    for (const [seen, button] of buttons) button.setAttribute('aria-expanded', String(seen === open));
    const move = open === null ? null : (moves?.[open] ?? null);
    offer.replaceChildren(...(move === null ? [] : moveParts(move)));
  }

  function moveParts(move: Experiment): HTMLElement[] {
    if (move.status === 'refused') return [element('p', {}, move.sentence)];
    const changes = element('div', {
      class: 'pg-changes-box',
      role: 'group',
      'aria-label': 'The change',
      tabindex: '0',
    });
    renderChanges(changes, actions.text(), move.text);
    const apply = element('button', { type: 'button', class: 'pg-primary' }, 'Make this change');
    apply.addEventListener('click', () => {
      const from = buttons.find(([seen]) => seen === open)?.[1];
      open = null;
      render();
      actions.tryOut(move);
      from?.focus();
    });
    return [
      element('p', {}, element('strong', {}, move.title)),
      element('p', { class: 'pg-soft' }, move.reason),
      changes,
      apply,
    ];
  }

  return {
    box: element(
      'div',
      {},
      element('p', { class: 'pg-soft' }, 'What did the last run show? Each answer is one change.'),
      element('div', { class: 'pg-try-row' }, ...buttons.map(([, button]) => button)),
      offer,
    ),
    show(next) {
      const isSame = JSON.stringify(next) === JSON.stringify(moves);
      moves = next;
      if (!isSame) render();
    },
  };
}
