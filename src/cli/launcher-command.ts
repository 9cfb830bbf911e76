import { basename } from 'node:path';
import { launcher } from '../core/index.ts';
import { configCommand } from './config-command.ts';
import { launcherUsage, readLauncherArguments } from './launcher-arguments.ts';
import { readConfigFile } from './read-config-file.ts';

/** `./run launcher`. */
export const launcherCommand = configCommand({
  usage: launcherUsage,
  read: readLauncherArguments,
  make: ({ target, datasetSize, model, name, file }, around) =>
    launcher(readConfigFile(file, around), {
      target,
      ...(file === '-' ? {} : { name: basename(file) }),
      ...(name === undefined ? {} : { name }),
      ...(model === undefined ? {} : { model: readConfigFile(model, around) }),
      ...(datasetSize === undefined ? {} : { datasetSize }),
    }),
});
