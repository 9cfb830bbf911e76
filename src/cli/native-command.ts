import { native, stopsAlwaysSentence } from '../core/index.ts';
import { configCommand } from './config-command.ts';
import { nativeUsage, readNativeArguments } from './native-arguments.ts';
import { readConfigFile } from './read-config-file.ts';
import { nativeJson, writeNative } from './write-native.ts';

/** `./run native`. */
export const nativeCommand = configCommand({
  usage: nativeUsage,
  read: readNativeArguments,
  make: ({ target, datasetSize, model, out, file }, around) => {
    const made = native(target, readConfigFile(file, around), {
      ...(model === undefined ? {} : { model: readConfigFile(model, around) }),
      ...(datasetSize === undefined ? {} : { datasetSize }),
    });
    if (made.status === 'refused') return made;
    // Where it is written to a folder, the paths are told.
    const text = out === undefined ? nativeJson(made) : `${writeNative(out, made, around).join('\n')}\n`;
    return { status: 'ok', text, caution: stopsAlwaysSentence(target.trainer, target.release) };
  },
});
