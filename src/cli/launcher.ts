import { basename } from 'node:path';
import { launcher } from '../core/index.ts';
import { CallError } from './call-error.ts';
import { type LauncherArguments, launcherUsage, readLauncherArguments } from './launcher-arguments.ts';
import { readConfigFile } from './read-config-file.ts';

/** Exit codes: printed, there is no launcher for this config, the call itself is wrong. */
const done = 0;
const refused = 1;
const wrongCall = 2;

process.exitCode = main(process.argv.slice(2));

function main(words: readonly string[]): number {
  try {
    const call = readLauncherArguments(words);
    if (call !== 'help') return printLauncher(call);
    process.stdout.write(`${launcherUsage}\n`);
    return done;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return wrongCall;
  }
}

/** Prints the script, or says on standard error why there is none. */
function printLauncher({ target, datasetSize, model, name, file }: LauncherArguments): number {
  const made = launcher(readConfigFile(file), {
    target,
    ...(file === '-' ? {} : { name: basename(file) }),
    ...(name === undefined ? {} : { name }),
    ...(model === undefined ? {} : { model: readConfigFile(model) }),
    ...(datasetSize === undefined ? {} : { datasetSize }),
  });
  if (made.status === 'refused') {
    process.stderr.write(`${file}: ${made.sentence}\n`);
    return refused;
  }
  process.stdout.write(made.text);
  return done;
}
