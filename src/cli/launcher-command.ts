import { basename } from 'node:path';
import { launcher, stopsAlwaysSentence } from '../core/index.ts';
import { configCommand } from './config-command.ts';
import { launcherUsage, readLauncherArguments } from './launcher-arguments.ts';
import { readConfigFile } from './read-config-file.ts';

/** `./run launcher`. */
export const launcherCommand = configCommand({
  usage: launcherUsage,
  read: readLauncherArguments,
  make: ({ target, datasetSize, model, name, file }, around) => {
    const made = launcher(readConfigFile(file, around), {
      target,
      ...(file === '-' ? {} : { name: basename(file) }),
      ...(name === undefined ? {} : { name }),
      ...(model === undefined ? {} : { model: readConfigFile(model, around) }),
      ...(datasetSize === undefined ? {} : { datasetSize }),
    });
    if (made.status === 'refused') return made;
    const stops = stopsAlwaysSentence(target.trainer, target.release);
    const caution =
      stops && `${stops} The script says why and starts nothing, unless it is given --start-anyway.`;
    return { status: 'ok', text: made.text, caution };
  },
});
