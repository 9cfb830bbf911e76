import { bringEditors } from './bring-editors.ts';
import { wantsMonaco } from './editor/bring-monaco.ts';
import { TextAreaEditor } from './editor/text-area-editor.ts';
import type { Feature, FeatureContext } from './feature-context.ts';
import { compareOnBoards } from './features/boards.ts';
import { showDestinations } from './features/destinations.ts';
import { download } from './features/download.ts';
import { listDrafts } from './features/drafts.ts';
import { experiment } from './features/experiments.ts';
import { runFileMenu } from './features/file-menu.ts';
import { offerFixAll } from './features/fix-all.ts';
import { receiveConfigs } from './features/incoming.ts';
import { nameAndKeep } from './features/keeping.ts';
import { listProblems } from './features/problems.ts';
import { showProposal } from './features/proposal.ts';
import { offerRepair } from './features/repair.ts';
import { shareByLink } from './features/share.ts';
import { showSheets } from './features/sheets.ts';
import { showSignal } from './features/signal.ts';
import { tellTargetChange } from './features/target-change.ts';
import { showViews } from './features/views.ts';
import { draftOf } from './files/draft.ts';
import { createDraftStore } from './files/draft-store.ts';
import { wireKeyboard } from './keyboard/wire-keyboard.ts';
import { openingOf, readLinkedDraft, strangeTargetSentence } from './opening.ts';
import { isShareLink } from './share-link.ts';
import { createTargetControls } from './target-controls.ts';
import { createAreas } from './views/areas-view.ts';
import { part } from './views/part.ts';
import { Workspace } from './workspace.ts';

const draftStore = createDraftStore({
  lasting: () => localStorage,
  ofThisTab: () => sessionStorage,
  now: () => Date.now(),
  random: () => Math.random(),
});

/** All that the page does, one file a feature. What says what has happened comes before what reacts to it. */
const features: readonly Feature[] = [
  showSignal,
  showViews,
  showDestinations,
  compareOnBoards,
  experiment(draftStore),
  listProblems,
  offerFixAll,
  offerRepair,
  showProposal,
  tellTargetChange,
  showSheets,
  nameAndKeep,
  receiveConfigs,
  runFileMenu,
  listDrafts(draftStore),
  shareByLink,
  download,
];

/** Brings the page to life: first the text areas with the whole engine behind them, then, where it is wanted, Monaco. */
async function start(root: HTMLElement): Promise<void> {
  const address = (path: string): string => (root.getAttribute('data-base') ?? '') + path;
  const training = part(root, 'text', HTMLTextAreaElement);
  const model = part(root, 'model-text', HTMLTextAreaElement);
  const name = part(root, 'name', HTMLInputElement);
  const kept = draftStore.last();
  const opening = await openingOf(location.hash, kept);
  const draft = opening.draft ?? draftOf(name.defaultValue, training.defaultValue);

  training.value = draft.text;
  model.value = draft.model ?? '';
  name.value = draft.name;
  const controls = createTargetControls(root);
  controls.show(draft.target, draft.datasetSize);
  const areasOfText = { training: new TextAreaEditor(training), model: new TextAreaEditor(model) };
  const workspace = new Workspace(areasOfText, controls, draftStore, {
    draft,
    id: opening.id,
    keeps: !opening.shared,
  });
  const areas = createAreas(root, matchMedia('(max-width: 50rem)'), (view) => workspace.look(view));
  const goTo: FeatureContext['goTo'] = (span, sheet) => {
    areas.open('config');
    workspace.goTo(span, sheet);
  };
  const keyboard = wireKeyboard(root, workspace);
  for (const feature of features) feature({ root, workspace, controls, areas, address, goTo });
  foldBar(root);
  root.setAttribute('data-ready', '');

  if (opening.sentence !== null) {
    const back = {
      title: 'Back to your draft',
      run: () => kept && workspace.open(kept, 'This is your draft again.'),
    };
    workspace.say(
      controls.offers(draft.target) ? opening.sentence : `${opening.sentence} ${strangeTargetSentence}`,
      opening.shared && kept ? [back] : [],
    );
  }
  addEventListener('hashchange', async () => {
    if (!isShareLink(location.hash)) return;
    const read = await readLinkedDraft(location.hash);
    if (read.draft) workspace.lay(read.draft, read.sentence, true);
    else workspace.say(read.sentence);
  });

  if (wantsMonaco()) await bringEditors(root, workspace, areasOfText, { address, ...keyboard });
}

/** On a narrow screen the bar folds away. */
function foldBar(root: HTMLElement): void {
  const bar = part(root, 'bar', HTMLDetailsElement);
  const narrow = matchMedia('(max-width: 50rem)');
  const fold = (): void => {
    bar.open = !narrow.matches;
  };
  fold();
  narrow.addEventListener('change', fold);
}

const root = document.querySelector<HTMLElement>('[data-playground]');
if (root) start(root);
