import { askOnce } from '../ask-once.ts';
import type { Feature } from '../feature-context.ts';
import { copied } from '../files/copied.ts';
import { downloadFile } from '../files/download-file.ts';
import { fileName } from '../files/file-name.ts';
import type { Report } from '../reports/report.ts';
import { createMenuButton } from '../views/menu-button.ts';
import { part } from '../views/part.ts';
import type { Workspace } from '../workspace.ts';

/** The name of the model config's file: the draft's name is the training config's. */
const modelName = 'model_config.yaml';
const yaml = 'application/yaml';

/** What can be taken home: the config, the model config, the launcher, all of it in a zip. */
export const download: Feature = ({ root, workspace }) => {
  const actions: Readonly<Record<string, () => void>> = {
    config() {
      const { name, text, lineEnding } = workspace.draft();
      downloadFile(fileName(name), text.replaceAll('\n', lineEnding), yaml);
    },
    model: () => downloadFile(modelName, workspace.text('model'), yaml),
    launcher: () => whenChecked(workspace, () => downloadLauncher(workspace)),
    zip: () => whenChecked(workspace, (report) => downloadZip(workspace, report)),
  };
  createMenuButton(
    part(root, 'download-button', HTMLButtonElement),
    part(root, 'download-menu', HTMLElement),
    (action) => actions[action]?.(),
  );
  const settle = (): void => {
    part(root, 'do-download-model', HTMLElement).hidden = !workspace.store.get().hasModel;
  };
  workspace.store.on(['hasModel'], settle);
  settle();
};

/** The newest letters are checked in a moment. */
function whenChecked(workspace: Workspace, go: (report: Report) => void): void {
  const { report } = workspace.store.get();
  if (report && workspace.isFresh()) go(report);
  else workspace.whenFresh(() => whenChecked(workspace, go));
}

async function downloadLauncher(workspace: Workspace): Promise<void> {
  const launcher = await askOnce(workspace, 'launch');
  if (launcher === null) return;
  if (launcher.status === 'refused')
    workspace.say(`There is no launcher for this config: ${launcher.sentence}`);
  else {
    downloadFile(launcher.fileName, launcher.text, 'text/x-shellscript');
    await tellSum(workspace, launcher.fileName, launcher.text);
  }
}

/** Says the sum of a launcher, with the line that compares it and looks at everything without starting anything. */
async function tellSum(workspace: Workspace, name: string, text: string): Promise<void> {
  const sum = await sumOf(text);
  const done = `${name} is downloaded.`;
  if (sum === null) {
    workspace.say(`${done} What computes its sha256 could not be fetched.`, [], true);
    return;
  }
  const line = `echo "${sum}  ${name}" | sha256sum -c && bash ${name} --dry-run`;
  const copy = async (): Promise<void> => {
    const isCopied = await copied(line);
    workspace.say(isCopied ? 'The line is copied. Run it where the launcher lies.' : line, [], true);
  };
  workspace.say(
    `${done} Its sha256 is ${sum}.`,
    [{ title: 'Copy a line that checks and tries it', run: copy }],
    true,
  );
}

async function sumOf(text: string): Promise<string | null> {
  try {
    const { sha256Of } = await import('../files/sha256.ts');
    return sha256Of(new TextEncoder().encode(text));
  } catch {
    return null;
  }
}

/** All of it in one file, with sums and a README. What packs it comes on demand. */
async function downloadZip(workspace: Workspace, report: Report): Promise<void> {
  const { name, text, model, lineEnding } = workspace.draft();
  const config = fileName(name);
  const launcher = await askOnce(workspace, 'launch');
  if (launcher === null) return;
  try {
    const [{ bundle }, { bundleReadme }, { sha256Of }] = await Promise.all([
      import('../files/bundle.ts'),
      import('../files/bundle-readme.ts'),
      import('../files/sha256.ts'),
    ]);
    const folder = config.replace(/\.ya?ml$/i, '');
    const made = launcher.status === 'ok' ? launcher : null;
    const readme = bundleReadme(
      {
        config,
        model: model === null ? null : modelName,
        launcher: launcher.status === 'ok' ? { name: launcher.fileName } : { refusal: launcher.sentence },
      },
      report,
    );
    const zip = bundle(folder, [
      { name: config, text: text.replaceAll('\n', lineEnding) },
      ...(model === null ? [] : [{ name: modelName, text: model }]),
      ...(made === null ? [] : [{ name: made.fileName, text: made.text, isExecutable: true }]),
      { name: 'README.txt', text: readme },
    ]);
    downloadFile(`${folder}.zip`, zip, 'application/zip');
    const without = made === null ? ', without a launcher: its README says why' : '';
    workspace.say(`${folder}.zip is downloaded${without}. Its sha256 is ${sha256Of(zip)}.`, [], true);
  } catch {
    workspace.say('What packs the zip could not be fetched. Try again once you are online.');
  }
}
