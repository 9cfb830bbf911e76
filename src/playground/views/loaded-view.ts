import type { Span, Target } from '../../core/index.ts';
import type { HeldMark, HeldRow, LoadedView, UnreadRow } from '../reports/loaded-view.ts';
import type { Place } from '../reports/place.ts';
import { counted, grouped, severityShape } from '../signal.ts';
import { element, shape } from './element.ts';
import { placeButton } from './place-button.ts';

export interface LoadedViewActions {
  goTo(span: Span): void;
  /** Opens the view of what the launcher hands over. */
  showLaunchPreview(): void;
}

/** As written, as loaded, from where: for each key that the trainer reads, and then what it does not read. */
export function renderLoadedView(
  box: HTMLElement,
  loadedView: LoadedView,
  target: Target,
  program: string,
  actions: LoadedViewActions,
): void {
  const trainer = `${program} at ${target.release}`;
  if (loadedView.status === 'unfollowed') {
    const sentence =
      'Trainyard does not follow this text: it is too large, or its aliases stand for too much.';
    box.replaceChildren(element('p', { class: 'pg-lead' }, sentence));
  } else if (loadedView.status === 'abort') {
    box.replaceChildren(...abort(loadedView, trainer, target, actions));
  } else {
    box.replaceChildren(
      element(
        'p',
        { class: 'pg-lead' },
        `Handed this file as it stands, ${trainer} holds ${tally(loadedView)}`,
      ),
      table(loadedView.rows, loadedView.unread, actions),
    );
  }
}

function abort(
  { message, inOurWords, place, isLaunched }: Extract<LoadedView, { status: 'abort' }>,
  trainer: string,
  { run }: Target,
  { goTo, showLaunchPreview }: LoadedViewActions,
): HTMLElement[] {
  const parts = [
    element(
      'p',
      { class: 'pg-lead pg-abort' },
      shape(severityShape.error),
      `Handed this file as it stands, ${trainer} stops while it loads it. ${inOurWords ? 'What its loader stumbles over' : 'Its own words'}:`,
    ),
    element('pre', { class: 'pg-said' }, message),
  ];
  const button = element('button', { type: 'button' }, isLaunched ? 'What the launcher hands over' : 'Why');
  button.addEventListener('click', showLaunchPreview);
  const launcher = run === 'launcher' ? 'The launcher hands' : 'A launcher would hand';
  return [
    ...parts,
    ...(place ? [element('p', {}, placeButton(place, `Go to line ${place.line}`, goTo))] : []),
    element(
      'p',
      { class: 'pg-lead' },
      `${launcher} ${isLaunched ? 'another file over' : 'nothing over'}.`,
      ' ',
      button,
    ),
  ];
}

function table(
  rows: readonly HeldRow[],
  unread: readonly UnreadRow[],
  { goTo }: LoadedViewActions,
): HTMLElement {
  const heads = ['Key', 'As written', 'As loaded', 'From'];
  const head = heads.map((text) => element('th', { scope: 'col', role: 'columnheader' }, text));
  const groups = Map.groupBy(rows, ({ path }) => path.slice(0, path.lastIndexOf('.')));
  const bodies = [...groups].map(([section, members]) =>
    group(
      section,
      members.map((row) => heldRow(row, section, goTo)),
    ),
  );
  if (unread.length > 0) {
    bodies.push(
      group(
        'Written, not read',
        unread.map((row) => unreadRow(row, goTo)),
      ),
    );
  }
  return element(
    'table',
    { class: 'pg-held', role: 'table' },
    element('caption', { class: 'sr-only' }, 'What the trainer holds, key by key'),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
    ...bodies,
  );
}

function group(title: string, rows: readonly HTMLElement[]): HTMLElement {
  const head = element('th', { scope: 'rowgroup', colspan: '4', role: 'rowheader' }, title);
  return element(
    'tbody',
    { role: 'rowgroup' },
    element('tr', { class: 'pg-held-group', role: 'row' }, head),
    ...rows,
  );
}

const isLoud: Readonly<Record<HeldMark, boolean>> = {
  'as-written': false,
  changed: true,
  'passed-over': true,
  'base-file': false,
  default: false,
};

function heldRow(row: HeldRow, section: string, goTo: (span: Span) => void): HTMLElement {
  const name = row.path.slice(section.length + 1);
  const drawn =
    row.mark === 'base-file'
      ? [shape(severityShape.info)]
      : isLoud[row.mark]
        ? [shape(severityShape.warning)]
        : [];
  return line(
    { 'data-mark': row.mark, 'data-key': row.path },
    keyCell(name),
    writtenCell(row.written, row.place, goTo),
    element('td', { class: 'pg-holds', role: 'cell' }, row.holds),
    element('td', { class: 'pg-from', role: 'cell' }, ...drawn, element('span', {}, fromWords(row))),
  );
}

function fromWords({ mark, from, became }: HeldRow): string {
  if (mark === 'passed-over') return `${from}, not what is written`;
  if (mark !== 'changed') return from;
  return became === null ? 'config, another value' : `config, as ${became}`;
}

function unreadRow({ path, written, place, instead }: UnreadRow, goTo: (span: Span) => void): HTMLElement {
  return line(
    { 'data-mark': 'unread', 'data-key': path },
    keyCell(path.replace(/^training_config\./, '')),
    writtenCell(written, place, goTo),
    element('td', { class: 'pg-holds', role: 'cell' }, '–'),
    element(
      'td',
      { class: 'pg-from', role: 'cell' },
      element('span', {}, instead === null ? 'not read' : `not read; this release reads ${instead}`),
    ),
  );
}

function line(attributes: Readonly<Record<string, string>>, ...cells: readonly HTMLElement[]): HTMLElement {
  return element('tr', { ...attributes, role: 'row' }, ...cells);
}

function keyCell(name: string): HTMLElement {
  return element('th', { scope: 'row', role: 'rowheader' }, name);
}

function writtenCell(written: string | null, place: Place | null, goTo: (span: Span) => void): HTMLElement {
  const cell = element('td', { class: 'pg-written', role: 'cell' });
  if (written === null || place === null) cell.append('–');
  else cell.append(placeButton(place, written === '' ? '(empty)' : written, goTo));
  return cell;
}

/** "24 keys: 18 as written, 6 by default. 9 written keys are not read." */
function tally({ rows, unread, unreadCount }: Extract<LoadedView, { status: 'ok' }>): string {
  const count = (...marks: HeldMark[]): number => rows.filter(({ mark }) => marks.includes(mark)).length;
  const written = rows.filter(({ mark, written }) => mark === 'as-written' && written !== null).length;
  const parts = [
    [written, 'as written'],
    [count('changed', 'passed-over'), 'not as written'],
    [count('base-file'), 'from the base file'],
    [count('default'), 'by default'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${grouped(number)} ${words}`);
  const more = unreadCount > unread.length ? ` The first ${unread.length} are listed.` : '';
  const rest =
    unreadCount === 0
      ? ''
      : ` ${counted(unreadCount, 'written key')} ${unreadCount === 1 ? 'is' : 'are'} not read.${more}`;
  return `${counted(rows.length, 'key')}: ${said.join(', ')}.${rest}`;
}
