import { askAboutSecrets } from '../ask-about-secrets.ts';
import type { Feature, FeatureContext } from '../feature-context.ts';
import { copied } from '../files/copied.ts';
import { markdownReport } from '../files/markdown-report.ts';
import { createMenuButton } from '../views/menu-button.ts';
import { part } from '../views/part.ts';

/** The menu of what is done with the draft as a whole. */
export const runFileMenu: Feature = (context) => {
  const { root, workspace } = context;
  const item = (name: string) => part(root, name, HTMLElement);
  const actions: Readonly<Record<string, () => void>> = {
    open: () => part(root, 'file', HTMLInputElement).click(),
    drafts: () => root.dispatchEvent(new Event('pg-drafts')),
    reset: () => reset(context),
    'add-model': () => {
      workspace.change({ model: '' }, 'An empty model config lies beside the training config.');
      workspace.turnTo('model');
      workspace.editor.select({ start: 0, end: 0 });
    },
    'remove-model': () => workspace.change({ model: null }, 'The model config is gone.'),
    copy: () => copyText(context, workspace.text(workspace.store.get().sheet), 'The config is copied.'),
    'copy-markdown': () =>
      askAboutSecrets(context, 'Whoever reads the issue reads it too.', 'Copy all the same', () =>
        copyMarkdown(context),
      ),
  };
  createMenuButton(part(root, 'file-button', HTMLButtonElement), item('file-menu'), (action) => {
    actions[action]?.();
  });

  const settle = (): void => {
    const { hasModel, origin } = workspace.store.get();
    item('do-add-model').hidden = hasModel;
    item('do-remove-model').hidden = !hasModel;
    item('do-reset').hidden = origin === null;
    item('do-reset').textContent = `Reset to ${origin?.title ?? ''} as it came`;
  };
  workspace.store.on(['hasModel', 'origin'], settle);
  settle();
};

function reset({ workspace }: FeatureContext): void {
  const { origin } = workspace.store.get();
  if (!origin) return;
  const { text, model } = workspace.subject();
  if (text === origin.text && model === origin.model)
    workspace.say(`Nothing has changed since ${origin.title} came.`);
  else workspace.change({ text: origin.text, model: origin.model }, `${origin.title} is as it came.`);
}

async function copyText({ workspace }: FeatureContext, text: string, sentence: string): Promise<void> {
  workspace.say((await copied(text)) ? sentence : 'This browser did not let it be copied.', [], true);
}

function copyMarkdown(context: FeatureContext): void {
  const { workspace, address } = context;
  const { report } = workspace.store.get();
  if (!report) return;
  const addressOf = (code: string): string => new URL(address(`/rules/${code}/`), location.href).href;
  copyText(
    context,
    markdownReport(workspace.draft(), report, addressOf),
    'The config and what was found are copied as Markdown.',
  );
}
