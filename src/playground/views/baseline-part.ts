import type { Differences } from '../../core/index.ts';
import { andList } from '../../core/index.ts';
import type { Baseline } from '../experiments/experiment-store.ts';
import type { Experimentation } from '../reports/compare-with-baseline.ts';
import { grouped } from '../signal.ts';
import { element } from './element.ts';
import { keyCode } from './key-code.ts';

/** Something that can be pinned. */
export interface BaselineChoice {
  readonly value: string;
  readonly title: string;
}

export interface BaselineActions {
  /** Templates and kept drafts, besides the config itself. */
  choices(): readonly { readonly title: string; readonly choices: readonly BaselineChoice[] }[];
  /** @param value of a choice; '' for the config as it is now */
  pin(value: string): void;
  unpin(): void;
  backToBaseline(): void;
  /** The lesson's page about it. */
  readonly lesson: string;
}

interface BaselinePart {
  readonly box: HTMLElement;
  show(experimentation: Experimentation | null): void;
  showPinned(baseline: Baseline | null): void;
}

/** What the config is compared with, and what it means differently. */
export function createBaselinePart(actions: BaselineActions): BaselinePart {
  const pinned = element('p', { class: 'pg-pinned' });
  const select = element('select', {});
  const pin = element('button', { type: 'button' }, 'Pin as baseline');
  const back = element('button', { type: 'button' }, 'Back to the baseline');
  const unpin = element('button', { type: 'button' }, 'Unpin');
  const found = element('div', { class: 'pg-differences' });
  pin.addEventListener('click', () => actions.pin(select.value));
  back.addEventListener('click', () => actions.backToBaseline());
  unpin.addEventListener('click', () => {
    actions.unpin();
    select.focus();
  });
  // Drafts come and go while the page is open.
  select.addEventListener('focus', offer);
  offer();

  function offer(): void {
    const { value } = select;
    select.replaceChildren(
      element('option', { value: '' }, 'This config, as it is now'),
      ...actions
        .choices()
        .filter(({ choices }) => choices.length > 0)
        .map(({ title, choices }) =>
          element(
            'optgroup',
            { label: title },
            ...choices.map((choice) => element('option', { value: choice.value }, choice.title)),
          ),
        ),
    );
    select.value = value;
    if (select.selectedIndex < 0) select.value = '';
  }

  return {
    box: element(
      'div',
      {},
      pinned,
      element(
        'div',
        { class: 'pg-try-row' },
        element('label', { class: 'pg-field' }, element('span', {}, 'Pin'), select),
        pin,
        back,
        unpin,
      ),
      found,
    ),
    show(experimentation) {
      found.replaceChildren(
        ...(experimentation === null
          ? [element('p', {}, 'The comparison gave no answer. It is tried again with your next change.')]
          : experimentation.differences === null
            ? []
            : differencesOf(experimentation.differences, actions)),
      );
    },
    showPinned(baseline) {
      pinned.replaceChildren(
        ...(baseline === null
          ? [
              'A baseline is the config that you compare with. Pin one, change one value, run it, and write down what came of it. ',
              element('a', { href: actions.lesson }, 'Why one at a time'),
            ]
          : ['Compared with ', element('strong', {}, baseline.title), '.']),
      );
      back.hidden = baseline === null;
      unpin.hidden = baseline === null;
      if (baseline === null) found.replaceChildren();
    },
  };
}

function differencesOf(
  { values, figures, variables }: Differences,
  { lesson }: BaselineActions,
): HTMLElement[] {
  if (values.length + figures.length === 0)
    return [
      element('p', {}, 'It means the same as the baseline. Change one value, here or with a button below.'),
    ];
  const hint =
    variables.length < 2
      ? []
      : [
          element(
            'p',
            { class: 'pg-try-hint' },
            element('strong', {}, `${grouped(variables.length)} variables are different: `),
            `${andList(variables)}. If this run is better, you cannot know which of them made it so. Change one at a time. `,
            element('a', { href: lesson }, 'Why'),
          ),
        ];
  return [
    ...hint,
    element(
      'ul',
      { class: 'pg-difference-list', role: 'list', 'aria-label': 'Different from the baseline' },
      ...values.map(({ path, from, to }) => item(keyCode(path), from, to)),
      ...figures.map(({ label, from, to }) => item(element('span', {}, label), said(from), said(to))),
    ),
    ...(values.length > 0 && variables.length === 0
      ? [element('p', { class: 'pg-soft' }, 'None of it changes what the weights learn.')]
      : []),
  ];
}

function item(name: HTMLElement, from: string | null, to: string | null): HTMLElement {
  return element('li', {}, name, ` ${from ?? 'not set'} → `, element('strong', {}, to ?? 'not set'));
}

function said(value: number | null): string {
  return value === null ? 'not known' : grouped(value);
}
