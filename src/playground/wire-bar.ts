import type { Desk } from './desk.ts';
import { downloadText } from './files/download-text.ts';
import { fileName } from './files/file-name.ts';
import { listenForFiles } from './files/incoming-files.ts';
import { readConfigFile } from './files/read-config-file.ts';
import { share } from './files/share.ts';
import { statedTarget } from './files/stated-target.ts';
import { part } from './views/part.ts';

/** Gives the bar's buttons their work: name, open, start from a template, share, download. */
export function wireBar(root: HTMLElement, desk: Desk, address: (path: string) => string): void {
  const name = part(root, 'name', HTMLInputElement);
  name.addEventListener('input', () => desk.rename(name.value));
  desk.store.on(['name'], (state) => {
    if (name.value !== state.name) name.value = state.name;
  });

  listenForFiles(root, async (file) => {
    const read = await readConfigFile(file);
    if ('text' in read) layFile(file.name, read.text, `${file.name} is open.`);
    else desk.say(read.sentence);
  });

  const template = part(root, 'template', HTMLSelectElement);
  template.addEventListener('change', async () => {
    const chosen = template.value;
    template.value = '';
    if (chosen) await startFromTemplate(chosen);
  });

  part(root, 'share', HTMLButtonElement).addEventListener('click', async () => {
    const { board, trainer, release } = desk.store.get().target;
    desk.say(await share({ t: desk.editor.text(), b: board, r: trainer, l: release }), [], true);
  });

  part(root, 'download', HTMLButtonElement).addEventListener('click', () => {
    const draft = desk.draft();
    downloadText(fileName(draft.name), draft.text);
  });

  function layFile(fileName: string, text: string, sentence: string): void {
    const target = { ...desk.store.get().target, ...statedTarget(text) };
    desk.lay({ name: fileName, text, target }, sentence);
  }

  async function startFromTemplate(chosen: string): Promise<void> {
    try {
      const answer = await fetch(address(`/templates/${chosen}.yaml`));
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
      layFile(`${chosen}.yaml`, await answer.text(), `The template ${chosen} is open.`);
    } catch {
      desk.say(`The template ${chosen} could not be fetched. Try again once you are online.`);
    }
  }
}
