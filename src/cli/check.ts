import { check } from '../core/index.ts';
import { type Arguments, CallError, readArguments, usage } from './arguments.ts';
import { readConfigFile } from './read-config-file.ts';
import { reports } from './report.ts';

/** Exit codes: no error found, errors found, the call itself is wrong. */
const clear = 0;
const errorsFound = 1;
const wrongCall = 2;

process.exitCode = main(process.argv.slice(2));

function main(words: readonly string[]): number {
  let call: Arguments | 'help';
  try {
    call = readArguments(words);
  } catch (error) {
    return refuse(error);
  }
  if (call === 'help') {
    process.stdout.write(`${usage}\n`);
    return clear;
  }
  return checkFiles(call);
}

/**
 * Checks what can be read; a file that cannot be is told, and the others are checked all the same. The model goes with
 * each training config, and is checked on its own after them.
 */
function checkFiles({ target, datasetSize, model, format, files }: Arguments): number {
  let status = clear;
  const texts: { path: string; text: string }[] = [];
  for (const path of model === undefined ? files : [...files, model]) {
    try {
      texts.push({ path, text: readConfigFile(path) });
    } catch (error) {
      status = refuse(error);
    }
  }
  const modelText = model === undefined ? undefined : texts.find(({ path }) => path === model)?.text;
  const options = {
    target,
    ...(datasetSize === undefined ? {} : { datasetSize }),
    ...(modelText === undefined ? {} : { model: modelText }),
  };
  const checked = texts.map(({ path, text }) => ({ path, text, result: check(text, options) }));
  process.stdout.write(reports[format](target, checked));
  const hasErrors = checked.some(({ result }) =>
    result.diagnostics.some(({ severity }) => severity === 'error'),
  );
  return status === clear && hasErrors ? errorsFound : status;
}

function refuse(error: unknown): number {
  if (!(error instanceof CallError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return wrongCall;
}
