import type { Feature } from '../feature-context.ts';
import { arrivalOfFiles } from '../files/arrival-of-files.ts';
import { listenForFiles } from '../files/incoming-files.ts';
import { statedTarget } from '../files/stated-target.ts';
import { isModelText } from '../reports/sheet.ts';
import { part } from '../views/part.ts';

/** What comes from outside: a file or two, a template, a scenario, a model config of ours. */
export const receiveConfigs: Feature = ({ root, workspace, address }) => {
  listenForFiles(root, async (files) => {
    const read = await arrivalOfFiles(files);
    if (read.kind === 'refused') workspace.say(read.sentence);
    else if (read.kind === 'draft') layWithTarget(read.arrival, read.sentence);
    else layModel(read.text, read.sentence);
  });

  const start = part(root, 'start', HTMLSelectElement);
  start.addEventListener('change', async () => {
    const path = start.value;
    const title = start.selectedOptions[0]?.textContent?.trim() ?? path;
    start.value = '';
    if (path === 'empty') workspace.lay({ name: 'training_config.yaml', text: '' }, 'The config is empty.');
    else if (path) await startFrom(path, title);
  });

  async function startFrom(path: string, title: string): Promise<void> {
    try {
      const answer = await fetch(address(`/${path}.yaml`));
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
      const text = await answer.text();
      const name = `${path.replace(/^.*\//, '')}.yaml`;
      if (isModelText(text))
        layModel(text, `${name} lies beside the training config and is checked with it.`);
      else layWithTarget({ name, text }, `${title} is open.`);
    } catch {
      workspace.say(`${title} could not be fetched. Try again once you are online.`);
    }
  }

  function layWithTarget(arrival: Parameters<typeof workspace.lay>[0], sentence: string): void {
    const target = { ...workspace.store.get().target, ...(arrival.target ?? statedTarget(arrival.text)) };
    workspace.lay({ ...arrival, target }, sentence);
  }

  function layModel(text: string, sentence: string): void {
    workspace.change({ model: text }, sentence);
    workspace.turnTo('model');
  }
};
