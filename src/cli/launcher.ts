import { basename } from 'node:path';
import { launcher } from '../core/index.ts';
import { runConfigCommand } from './config-command.ts';
import { launcherUsage, readLauncherArguments } from './launcher-arguments.ts';
import { readConfigFile } from './read-config-file.ts';

runConfigCommand({
  usage: launcherUsage,
  read: readLauncherArguments,
  make: ({ target, datasetSize, model, name, file }) =>
    launcher(readConfigFile(file), {
      target,
      ...(file === '-' ? {} : { name: basename(file) }),
      ...(name === undefined ? {} : { name }),
      ...(model === undefined ? {} : { model: readConfigFile(model) }),
      ...(datasetSize === undefined ? {} : { datasetSize }),
    }),
});
