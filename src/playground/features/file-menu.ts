import { askAboutSecrets } from '../ask-about-secrets.ts';
import type { Feature, Yard } from '../feature.ts';
import { copied } from '../files/copied.ts';
import { markdownReport } from '../files/markdown-report.ts';
import { createMenuButton } from '../views/menu-button.ts';
import { part } from '../views/part.ts';

/** The menu of what is done with the draft as a whole. */
export const runFileMenu: Feature = (yard) => {
  const { root, desk } = yard;
  const item = (name: string) => part(root, name, HTMLElement);
  const actions: Readonly<Record<string, () => void>> = {
    open: () => part(root, 'file', HTMLInputElement).click(),
    drafts: () => root.dispatchEvent(new Event('pg-drafts')),
    reset: () => reset(yard),
    'add-model': () => {
      desk.change({ model: '' }, 'An empty model config lies beside the training config.');
      desk.turnTo('model');
      desk.editor.select({ start: 0, end: 0 });
    },
    'remove-model': () => desk.change({ model: null }, 'The model config is gone.'),
    copy: () => copyText(yard, desk.text(desk.store.get().sheet), 'The config is copied.'),
    'copy-markdown': () =>
      askAboutSecrets(yard, 'Whoever reads the issue reads it too.', 'Copy all the same', () =>
        copyMarkdown(yard),
      ),
  };
  createMenuButton(part(root, 'file-button', HTMLButtonElement), item('file-menu'), (action) => {
    actions[action]?.();
  });

  const settle = (): void => {
    const { hasModel, origin } = desk.store.get();
    item('do-add-model').hidden = hasModel;
    item('do-remove-model').hidden = !hasModel;
    item('do-reset').hidden = origin === null;
    item('do-reset').textContent = `Reset to ${origin?.title ?? ''} as it came`;
  };
  desk.store.on(['hasModel', 'origin'], settle);
  settle();
};

function reset({ desk }: Yard): void {
  const { origin } = desk.store.get();
  if (!origin) return;
  const { text, model } = desk.subject();
  if (text === origin.text && model === origin.model)
    desk.say(`Nothing has changed since ${origin.title} came.`);
  else desk.change({ text: origin.text, model: origin.model }, `${origin.title} is as it came.`);
}

async function copyText({ desk }: Yard, text: string, sentence: string): Promise<void> {
  desk.say((await copied(text)) ? sentence : 'This browser did not let it be copied.', [], true);
}

function copyMarkdown(yard: Yard): void {
  const { desk, address } = yard;
  const { report } = desk.store.get();
  if (!report) return;
  const addressOf = (code: string): string => new URL(address(`/rules/${code}/`), location.href).href;
  copyText(
    yard,
    markdownReport(desk.draft(), report, addressOf),
    'The config and what was found are copied as Markdown.',
  );
}
