import type { Experimentation } from '../check/compare-with-baseline.ts';
import { createInquiry, type Inquiry } from '../check/inquiry.ts';
import type { Yard } from '../feature.ts';
import { downloadFile } from '../files/download-file.ts';
import type { DraftShelf } from '../files/draft-shelf.ts';
import { fileName } from '../files/file-name.ts';
import { createExperimentsView } from '../views/experiments-view.ts';
import { part } from '../views/part.ts';
import { baselineChoices, fetchBaseline } from './baseline-choices.ts';
import { type Bench, createBenchShelf } from './bench.ts';
import { withExperiment, withResult } from './experiment-log.ts';
import { changesInWords, titleOf } from './what-is-different.ts';

const notKept = 'This browser keeps nothing for this site: download experiments.md before you leave.';

/** Brings the view of the experiments to life, and says how to ask what it shows. */
export function openExperiments(
  { root, desk, address }: Yard,
  drafts: DraftShelf,
  box: HTMLElement,
): Inquiry {
  const bench = createBenchShelf(() => localStorage);
  const start = part(root, 'start', HTMLSelectElement);
  /** The title of an entry that waits for the newest differences; '' for one that follows from them. */
  let entryToCome: string | null = null;
  let toldNotKept = false;

  const view = createExperimentsView(box, {
    lesson: address('/lesson/one-change-at-a-time/'),
    choices: () => baselineChoices(start, drafts),
    text: () => desk.text('training'),
    async pin(value) {
      const { name, text, model } = desk.draft();
      const baseline =
        value === ''
          ? { title: `${name || 'this config'}, as it was when you pinned it`, text, model }
          : await fetchBaseline(value, drafts, address);
      if (baseline === null) desk.say('It could not be fetched. Try again once you are online.');
      else change({ baseline }, 'The baseline is pinned.');
    },
    unpin: () => change({ baseline: null }, 'The baseline is no longer pinned.'),
    backToBaseline() {
      const { baseline } = bench.read();
      if (!baseline) return;
      const { text, model } = desk.subject();
      if (text === baseline.text && model === baseline.model)
        desk.say('This is the baseline already.', [], true);
      else desk.change({ text: baseline.text, model: baseline.model }, 'This is the baseline again.');
    },
    tryOut({ text, title }) {
      const { name, text: before, model } = desk.draft();
      const isFirst = bench.read().baseline === null;
      if (isFirst)
        change({
          baseline: { title: `${name || 'this config'}, as it was before the change`, text: before, model },
        });
      const pinned = isFirst ? ' The config as it was is pinned as the baseline.' : '';
      desk.change({ text }, `${title}.${pinned}`);
    },
    addEntry(title) {
      entryToCome = title;
      inquiry.ask();
    },
    fillIn: (at, name, value) => change({ log: withResult(bench.read().log, at, name, value) }),
    writeLog: (log) => change({ log }),
    downloadLog: () => downloadFile('experiments.md', bench.read().log, 'text/markdown'),
    clearLog: () => change({ log: '' }, 'The log is cleared.'),
  });
  const inquiry = createInquiry(
    'experiments',
    () => ({ ...desk.subject(), name: '', baseline: bench.read().baseline }),
    (experimentation) => {
      view.show(experimentation);
      if (entryToCome !== null) addEntry(entryToCome, experimentation);
    },
  );
  const show = (): void => view.showBench(bench.read());
  bench.onForeignChange(() => {
    show();
    if (desk.store.get().view === 'experiments') inquiry.ask();
  });
  show();
  return inquiry;

  function addEntry(title: string, experimentation: Experimentation | null): void {
    entryToCome = null;
    const differences = experimentation?.differences ?? null;
    const planned = {
      title: title || titleOf(differences),
      config: fileName(desk.draft().name),
      changes: changesInWords(differences),
    };
    change({ log: withExperiment(bench.read().log, planned) });
  }

  /** With a sentence, it can be taken back. */
  function change(changes: Partial<Bench>, sentence?: string): void {
    const before = bench.read();
    const kept = bench.change((now) => ({ ...now, ...changes }));
    show();
    if ('baseline' in changes) inquiry.ask();
    const told = kept || toldNotKept ? [] : [notKept];
    toldNotKept ||= !kept;
    const words = [...(sentence === undefined ? [] : [sentence]), ...told];
    if (words.length === 0) return;
    const undo = {
      title: 'Undo',
      run() {
        change('log' in changes ? { log: before.log } : { baseline: before.baseline });
        desk.store.set({ notice: null });
      },
    };
    desk.say(words.join(' '), sentence === undefined ? [] : [undo], true);
  }
}
