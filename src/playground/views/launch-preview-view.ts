import type { PlaceholderName, Span, Target } from '../../core/index.ts';
import type { HandedLine } from '../reports/handed-lines.ts';
import type { Change, HandedFile, LaunchPreview } from '../reports/launch-preview.ts';
import { severityShape } from '../signal.ts';
import { element, shape } from './element.ts';
import { placeButton } from './place-button.ts';

type Form = Extract<LaunchPreview, { status: 'ok' }>;

/** The files, the arguments and the environment with which the launcher starts the trainer, and what it changed. */
export function renderLaunchPreview(
  box: HTMLElement,
  launchPreview: LaunchPreview,
  { run, release }: Target,
  goTo: (span: Span) => void,
): void {
  if (launchPreview.status === 'refused') {
    box.replaceChildren(...refusal(launchPreview, goTo));
    return;
  }
  const lead =
    run === 'launcher'
      ? `So that ${launchPreview.program} at ${release} does what the config says, the launcher hands over this:`
      : `You hand the config over directly. With the launcher, ${launchPreview.program} at ${release} would get this:`;
  box.replaceChildren(
    element('p', { class: 'pg-lead' }, lead),
    ...launchPreview.files.map(file),
    element('h3', {}, 'How it is started'),
    start(launchPreview),
    element('h3', {}, 'What is changed, and why'),
    changes(launchPreview.changes, goTo),
  );
}

function refusal(
  { sentence, place }: Extract<LaunchPreview, { status: 'refused' }>,
  goTo: (span: Span) => void,
): HTMLElement[] {
  const lead = element(
    'p',
    { class: 'pg-lead pg-abort' },
    shape(severityShape.error),
    'The launcher hands nothing over.',
  );
  const link = place ? [element('p', {}, placeButton(place, `Go to line ${place.line}`, goTo))] : [];
  return [lead, element('p', {}, sentence), ...link];
}

const roleWords: Readonly<Record<HandedFile['role'], string>> = {
  training: 'The training config',
  model: 'The model config',
  overrides: 'The overrides of the base file',
};

function file({ path, role, lines }: HandedFile): HTMLElement {
  return element(
    'figure',
    { class: 'pg-handed', 'data-role': role },
    element('figcaption', {}, `${roleWords[role]}, `, element('code', {}, path)),
    element('ol', { role: 'list' }, ...lines.map(handedLine)),
  );
}

const markSign: Readonly<Record<HandedLine['mark'], string>> = { same: '', added: '+', changed: '~' };

function handedLine({ text, mark, note }: HandedLine): HTMLElement {
  const sign = element('span', { class: 'pg-sign', 'aria-hidden': 'true' }, markSign[mark]);
  const notes = note === null ? [] : [element('span', { class: 'pg-line-note' }, note)];
  return element('li', { 'data-mark': mark }, sign, element('code', {}, text), ...notes);
}

const placeholderWords: Readonly<Record<PlaceholderName, string>> = {
  'tt-metal': 'the root of your tt-metal',
  run: 'the folder of this run',
  'model-config': 'the absolute path of',
  data: 'the absolute path of',
};

function start({
  program,
  arguments: words,
  environment,
  directories,
  workingDirectory,
  placeholders,
}: Form): HTMLElement {
  const rows: (readonly [string, readonly string[]])[] = [
    ['Command', [[program, ...flags(words)].join('\n  ')]],
    ['Environment', Object.entries(environment).map(([name, value]) => `${name}=${value}`)],
    ['Folder', [workingDirectory]],
    ['Made first', directories],
  ];
  const list = rows
    .filter(([, values]) => values.length > 0)
    .map(([term, values]) =>
      element(
        'div',
        {},
        element('dt', {}, term),
        ...values.map((value) => element('dd', {}, element('code', {}, value))),
      ),
    );
  const known = placeholders.map(({ name, written }) =>
    element(
      'dd',
      {},
      element('code', {}, `{{${name}}}`),
      ` is ${placeholderWords[name]}`,
      ...(written === undefined ? [] : [' ', element('code', {}, written)]),
    ),
  );
  return element(
    'dl',
    { class: 'pg-start' },
    ...list,
    element('div', {}, element('dt', {}, 'Placeholders'), ...known),
  );
}

/** A flag and its value on one line. */
function flags(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last?.startsWith('--') && !last.includes(' ') && !word.startsWith('--'))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const kindWords: Readonly<Record<Change['kind'], string>> = {
  'not-honoured': 'Not honoured',
  filled: 'Filled in',
  layout: 'Moved for this release',
  translated: 'Written in another way',
  launcher: 'Done by the launcher',
  'decided-elsewhere': 'A note only',
};

/** One entry a kind: what is lost first. */
function changes(all: readonly Change[], goTo: (span: Span) => void): HTMLElement {
  const items = [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, members]) =>
    element(
      'li',
      { 'data-kind': kind },
      element(
        'span',
        { class: 'pg-kind' },
        shape(kind === 'not-honoured' ? severityShape.warning : severityShape.info),
        kindWords[kind],
      ),
      element('ol', { role: 'list' }, ...members.map((change) => changeItem(change, goTo))),
    ),
  );
  return element('ol', { class: 'pg-changes', role: 'list' }, ...items);
}

function changeItem({ keys, sentence }: Change, goTo: (span: Span) => void): HTMLElement {
  return element(
    'li',
    {},
    element('span', { class: 'pg-change-keys' }, ...keys.map((key) => changedKey(key, goTo))),
    element('p', {}, sentence),
  );
}

function changedKey({ path, place }: Change['keys'][number], goTo: (span: Span) => void): HTMLElement {
  const name = path.replace(/^training_config\./, '');
  return place ? placeButton(place, name, goTo) : element('span', { class: 'pg-key' }, name);
}
