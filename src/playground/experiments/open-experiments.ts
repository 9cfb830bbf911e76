import type { FeatureContext } from '../feature-context.ts';
import { downloadFile } from '../files/download-file.ts';
import type { DraftStore } from '../files/draft-store.ts';
import { fileName } from '../files/file-name.ts';
import type { Experimentation } from '../reports/compare-with-baseline.ts';
import { createExperimentsView } from '../views/experiments-view.ts';
import { part } from '../views/part.ts';
import { createLiveQuery, type LiveQuery } from '../worker/live-query.ts';
import { baselineChoices, fetchBaseline } from './baseline-choices.ts';
import { withExperiment, withResult } from './experiment-log.ts';
import { createExperimentStore, type StoredExperiments } from './experiment-store.ts';
import { changesInWords, titleOf } from './what-is-different.ts';

const notKept = 'This browser keeps nothing for this site: download experiments.md before you leave.';

/** Brings the view of the experiments to life, and says how to ask what it shows. */
export function openExperiments(
  { root, workspace, address }: FeatureContext,
  drafts: DraftStore,
  box: HTMLElement,
): LiveQuery {
  const stored = createExperimentStore(() => localStorage);
  const start = part(root, 'start', HTMLSelectElement);
  /** The title of an entry that waits for the newest differences; '' for one that follows from them. */
  let entryToCome: string | null = null;
  let toldNotKept = false;

  const view = createExperimentsView(box, {
    lesson: address('/lesson/one-change-at-a-time/'),
    choices: () => baselineChoices(start, drafts),
    text: () => workspace.text('training'),
    async pin(value) {
      const { name, text, model } = workspace.draft();
      const baseline =
        value === ''
          ? { title: `${name || 'this config'}, as it was when you pinned it`, text, model }
          : await fetchBaseline(value, drafts, address);
      if (baseline === null) workspace.say('It could not be fetched. Try again once you are online.');
      else change({ baseline }, 'The baseline is pinned.');
    },
    unpin: () => change({ baseline: null }, 'The baseline is no longer pinned.'),
    backToBaseline() {
      const { baseline } = stored.read();
      if (!baseline) return;
      const { text, model } = workspace.subject();
      if (text === baseline.text && model === baseline.model)
        workspace.say('This is the baseline already.', [], true);
      else workspace.change({ text: baseline.text, model: baseline.model }, 'This is the baseline again.');
    },
    tryOut({ text, title }) {
      const { name, text: before, model } = workspace.draft();
      const isFirst = stored.read().baseline === null;
      if (isFirst)
        change({
          baseline: { title: `${name || 'this config'}, as it was before the change`, text: before, model },
        });
      const pinned = isFirst ? ' The config as it was is pinned as the baseline.' : '';
      workspace.change({ text }, `${title}.${pinned}`);
    },
    addEntry(title) {
      entryToCome = title;
      liveQuery.ask();
    },
    fillIn: (at, name, value) => change({ log: withResult(stored.read().log, at, name, value) }),
    writeLog: (log) => change({ log }),
    downloadLog: () => downloadFile('experiments.md', stored.read().log, 'text/markdown'),
    clearLog: () => change({ log: '' }, 'The log is cleared.'),
  });
  const liveQuery = createLiveQuery(
    'experiments',
    () => ({ ...workspace.subject(), name: '', baseline: stored.read().baseline }),
    (experimentation) => {
      view.show(experimentation);
      if (entryToCome !== null) addEntry(entryToCome, experimentation);
    },
  );
  const show = (): void => view.showStored(stored.read());
  stored.onForeignChange(() => {
    show();
    if (workspace.store.get().view === 'experiments') liveQuery.ask();
  });
  show();
  return liveQuery;

  function addEntry(title: string, experimentation: Experimentation | null): void {
    entryToCome = null;
    const differences = experimentation?.differences ?? null;
    const planned = {
      title: title || titleOf(differences),
      config: fileName(workspace.draft().name),
      changes: changesInWords(differences),
    };
    change({ log: withExperiment(stored.read().log, planned) });
  }

  /** With a sentence, it can be taken back. */
  function change(changes: Partial<StoredExperiments>, sentence?: string): void {
    const before = stored.read();
    const kept = stored.change((now) => ({ ...now, ...changes }));
    show();
    if ('baseline' in changes) liveQuery.ask();
    const told = kept || toldNotKept ? [] : [notKept];
    toldNotKept ||= !kept;
    const words = [...(sentence === undefined ? [] : [sentence]), ...told];
    if (words.length === 0) return;
    const undo = {
      title: 'Undo',
      run() {
        change('log' in changes ? { log: before.log } : { baseline: before.baseline });
        workspace.store.set({ notice: null });
      },
    };
    workspace.say(words.join(' '), sentence === undefined ? [] : [undo], true);
  }
}
