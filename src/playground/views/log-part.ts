import { experimentsIn, type LoggedExperiment } from '../experiments/experiment-log.ts';
import { type ResultName, resultNames } from '../experiments/result-names.ts';
import { element } from './element.ts';

export interface LogActions {
  /** @param title '' for one that says what is different */
  addEntry(title: string): void;
  fillIn(at: number, name: ResultName, value: string): void;
  writeLog(log: string): void;
  downloadLog(): void;
  clearLog(): void;
}

interface LogPart {
  readonly box: HTMLElement;
  show(log: string): void;
}

/** experiments.md: an entry a run, with a small form for what came of it; and the same as text. */
export function createLogPart(actions: LogActions): LogPart {
  const title = element('input', { autocomplete: 'off', maxlength: '200', placeholder: 'what is different' });
  const add = element('button', {}, 'Add to the log');
  const form = element(
    'form',
    { class: 'pg-try-row' },
    element('label', { class: 'pg-field pg-field--title' }, element('span', {}, 'Title'), title),
    add,
  );
  const entries = element('ol', { class: 'pg-entries', role: 'list' });
  const text = element('textarea', { 'aria-label': 'experiments.md', rows: '12', spellcheck: 'false' });
  const asText = element(
    'details',
    { class: 'pg-log-text' },
    element('summary', {}, 'Edit experiments.md as text'),
    text,
  );
  const download = element('button', { type: 'button' }, 'Download experiments.md');
  const clear = element('button', { type: 'button' }, 'Clear the log');
  const foot = element('div', { class: 'pg-try-row' }, download, clear);
  const empty = element(
    'p',
    { class: 'pg-soft' },
    'Nothing yet. Add each run with its one change, and fill in its losses when it is done: the log says later what helped.',
  );
  let shown = '';
  let isAdding = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isAdding = true;
    actions.addEntry(title.value.trim());
    title.value = '';
  });
  text.addEventListener('input', () => {
    actions.writeLog(text.value);
  });
  download.addEventListener('click', () => actions.downloadLog());
  clear.addEventListener('click', () => {
    actions.clearLog();
    title.focus();
  });

  return {
    box: element('div', {}, empty, form, entries, asText, foot),
    show(log) {
      if (text.value !== log) text.value = log;
      empty.hidden = log.trim() !== '';
      asText.hidden = log === '' && !asText.open;
      foot.hidden = log === '';
      const all = experimentsIn(log);
      const outline = JSON.stringify(all);
      if (outline === shown) return;
      shown = outline;
      // A form in which somebody writes stays; what it holds is in the log already.
      if (all.length === entries.childElementCount && entries.contains(document.activeElement)) return;
      entries.replaceChildren(...all.map((one, at) => entry(one, at, at === all.length - 1)));
      if (isAdding) entries.querySelector<HTMLElement>('li:last-child summary')?.focus();
      isAdding = false;
    },
  };

  function entry(
    { number, title: name, results }: LoggedExperiment,
    at: number,
    isLast: boolean,
  ): HTMLElement {
    const loss = results['Final train loss'];
    return element(
      'li',
      {},
      element(
        'details',
        { open: isLast },
        element(
          'summary',
          {},
          element('strong', {}, `Experiment ${number}`),
          name === '' ? '' : `: ${name}`,
          ...(loss === '' ? [] : [element('span', { class: 'pg-soft' }, ` train loss ${loss}`)]),
        ),
        element(
          'div',
          { class: 'pg-results' },
          ...resultNames.map((result) => field(result, results[result], at)),
        ),
      ),
    );
  }

  function field(name: ResultName, value: string, at: number): HTMLElement {
    const isNumber = name.endsWith('loss');
    const input = element('input', {
      value,
      autocomplete: 'off',
      ...(isNumber ? { inputmode: 'decimal' } : {}),
    });
    input.addEventListener('input', () => actions.fillIn(at, name, input.value));
    return element('label', {}, element('span', {}, name), input);
  }
}
