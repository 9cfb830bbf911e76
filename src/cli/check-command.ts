import { check } from '../core/index.ts';
import { type Arguments, CallError, readArguments, usage } from './arguments.ts';
import { readConfigFile } from './read-config-file.ts';
import { reports } from './report.ts';
import type { Surroundings } from './surroundings.ts';

/** Exit codes: no error found, errors found, the call itself is wrong. */
const clear = 0;
const errorsFound = 1;
const wrongCall = 2;

/** `./run check`: carries the words of the command line out, and gives the exit code. */
export function checkCommand(words: readonly string[], around: Surroundings): number {
  let call: Arguments | 'help';
  try {
    call = readArguments(words);
  } catch (error) {
    return refuse(error, around);
  }
  if (call === 'help') {
    around.out(`${usage}\n`);
    return clear;
  }
  return checkFiles(call, around);
}

/**
 * Checks what can be read; a file that cannot be is told, and the others are checked all the same. The model goes with
 * each training config, and is checked on its own after them.
 */
function checkFiles({ target, datasetSize, model, format, files }: Arguments, around: Surroundings): number {
  let status = clear;
  const texts: { path: string; text: string }[] = [];
  for (const path of model === undefined ? files : [...files, model]) {
    try {
      texts.push({ path, text: readConfigFile(path, around) });
    } catch (error) {
      status = refuse(error, around);
    }
  }
  const modelText = model === undefined ? undefined : texts.find(({ path }) => path === model)?.text;
  const options = {
    target,
    ...(datasetSize === undefined ? {} : { datasetSize }),
    ...(modelText === undefined ? {} : { model: modelText }),
  };
  const checked = texts.map(({ path, text }) => ({ path, text, result: check(text, options) }));
  around.out(reports[format](target, checked));
  const hasErrors = checked.some(({ result }) =>
    result.diagnostics.some(({ severity }) => severity === 'error'),
  );
  return status === clear && hasErrors ? errorsFound : status;
}

function refuse(error: unknown, around: Surroundings): number {
  if (!(error instanceof CallError)) throw error;
  around.err(`${error.message}\n`);
  return wrongCall;
}
