import type { BoardComparison } from '../reports/compare-boards.ts';
import { counted, grouped, type SeverityCounts, signalOf, signalShape, signalWord } from '../signal.ts';
import { element, shape } from './element.ts';
import { keyCode } from './key-code.ts';

export interface BoardActions {
  move(to: BoardComparison): void;
  again(): void;
}

type Comparisons = readonly BoardComparison[];

const headings = [
  'Board',
  'As it stands',
  'Devices',
  'Examples each',
  'For the same effective batch',
] as const;

/** The same config on all boards: a table, and cards where that is too wide. */
export function renderBoards(box: HTMLElement, comparisons: Comparisons | null, actions: BoardActions): void {
  const held = document.activeElement?.closest('[data-board]')?.getAttribute('data-board');
  const refusal = comparisons && sameRefusal(comparisons);
  box.replaceChildren(
    ...(comparisons === null
      ? noAnswer(actions)
      : [
          ...lead(comparisons, refusal),
          element(
            'table',
            { class: 'pg-boards', role: 'table', 'aria-label': 'The config on each board' },
            head(),
            element(
              'tbody',
              { role: 'rowgroup' },
              ...comparisons.map((one) => row(one, refusal === null, actions)),
            ),
          ),
        ]),
  );
  // The button that was pressed may be gone with what it offered.
  if (held) box.querySelector<HTMLElement>(`[data-board="${held}"] > th`)?.focus();
}

function noAnswer({ again }: BoardActions): HTMLElement[] {
  const button = element('button', { type: 'button' }, 'Try again');
  button.addEventListener('click', again);
  return [element('p', { class: 'pg-lead' }, 'The comparison of the boards gave no answer.'), button];
}

function lead(comparisons: Comparisons, refusal: string | null): HTMLElement[] {
  const effective = comparisons[0]?.effective ?? null;
  const what =
    effective === null
      ? 'The same config on each board.'
      : `The weights learn from an effective batch of ${grouped(effective)} on every board; its devices only share each batch out.`;
  return [
    element('p', { class: 'pg-lead' }, what),
    ...(refusal === null
      ? []
      : [element('p', { class: 'pg-lead' }, `It cannot be moved to another board yet. ${refusal}`)]),
  ];
}

/** The one reason why no board can be moved to; null where one can, or the reasons differ. */
function sameRefusal(comparisons: Comparisons): string | null {
  const reasons = new Set(comparisons.map(({ move }) => (move.status === 'refused' ? move.sentence : null)));
  const [reason] = reasons;
  return reasons.size === 1 && reason ? reason : null;
}

function head(): HTMLElement {
  const cells = headings.map((heading) => element('th', { role: 'columnheader', scope: 'col' }, heading));
  return element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...cells));
}

function row(one: BoardComparison, showsMove: boolean, actions: BoardActions): HTMLElement {
  const { board, title, memory, isChosen, counts, used, devices, perDevice } = one;
  const mark = isChosen ? [element('span', { class: 'pg-chosen' }, 'chosen')] : [];
  const name = element(
    'th',
    { role: 'rowheader', scope: 'row', tabindex: '-1' },
    element('strong', {}, title),
    ...mark,
    element('span', { class: 'pg-board-memory' }, `${grouped(memory)} GiB a device`),
  );
  const cells: readonly (readonly (Node | string)[])[] = [
    [signalMark(counts)],
    [devicesInWords(used, devices)],
    [perDevice === null ? 'not known' : grouped(perDevice)],
    showsMove ? moveCell(one, actions) : ['–'],
  ];
  return element(
    'tr',
    {
      role: 'row',
      'data-board': board,
      'data-chosen': isChosen,
      ...(isChosen ? { 'aria-current': 'true' } : {}),
    },
    name,
    ...cells.map((content, at) =>
      element('td', { role: 'cell', 'data-label': headings[at + 1] ?? '' }, element('div', {}, ...content)),
    ),
  );
}

/** Shape and word; the colour goes with them. */
function signalMark(counts: SeverityCounts): HTMLElement {
  const signal = signalOf(counts);
  return element(
    'span',
    { class: 'pg-board-signal', 'data-signal': signal },
    shape(signalShape[signal]),
    signalWord[signal],
  );
}

function devicesInWords(used: number | null, devices: number): string {
  if (used === null) return `${grouped(devices)}, not known how many are used`;
  if (used > devices) return `${counted(used, 'device')} asked for, it has ${grouped(devices)}`;
  if (used === devices) return devices === 1 ? '1, used' : `all ${grouped(devices)} used`;
  return `${grouped(used)} used, ${grouped(devices - used)} idle`;
}

function moveCell(one: BoardComparison, { move: apply }: BoardActions): (Node | string)[] {
  const { move, title, isChosen, countsAfter } = one;
  if (move.status === 'refused') return [move.sentence];
  const changes = move.values.map(({ path, from, to }) =>
    element(
      'li',
      {},
      keyCode(path),
      ' ',
      from === null ? element('span', { class: 'pg-unset' }, 'not set') : element('code', {}, from),
      ' → ',
      element('code', {}, to),
    ),
  );
  const isSame = changes.length === 0;
  const button = element('button', { type: 'button' }, isChosen ? `Use all of ${title}` : `Move to ${title}`);
  button.addEventListener('click', () => apply(one));
  return [
    isSame ? element('p', {}, 'Nothing has to change.') : element('ul', { role: 'list' }, ...changes),
    ...(countsAfter ? [element('p', { class: 'pg-after' }, 'Then: ', signalMark(countsAfter))] : []),
    ...(isSame && isChosen ? [] : [button]),
  ];
}
