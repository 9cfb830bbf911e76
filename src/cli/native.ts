import { native } from '../core/index.ts';
import { CallError } from './call-error.ts';
import { type NativeArguments, nativeUsage, readNativeArguments } from './native-arguments.ts';
import { readConfigFile } from './read-config-file.ts';
import { nativeJson, writeNative } from './write-native.ts';

/** Exit codes: done, there is no native form, the call itself is wrong. */
const done = 0;
const refused = 1;
const wrongCall = 2;

process.exitCode = main(process.argv.slice(2));

function main(words: readonly string[]): number {
  try {
    const call = readNativeArguments(words);
    if (call !== 'help') return makeNative(call);
    process.stdout.write(`${nativeUsage}\n`);
    return done;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return wrongCall;
  }
}

/** Says on standard error why there is none, where there is none; prints the form, or where it was written. */
function makeNative({ target, datasetSize, model, out, file }: NativeArguments): number {
  const made = native(target, readConfigFile(file), {
    ...(model === undefined ? {} : { model: readConfigFile(model) }),
    ...(datasetSize === undefined ? {} : { datasetSize }),
  });
  if (made.status === 'refused') {
    process.stderr.write(`${file}: ${made.sentence}\n`);
    return refused;
  }
  process.stdout.write(out === undefined ? nativeJson(made) : `${writeNative(out, made).join('\n')}\n`);
  return done;
}
