import { native, stopsAlwaysSentence } from '../core/index.ts';
import { runConfigCommand } from './config-command.ts';
import { nativeUsage, readNativeArguments } from './native-arguments.ts';
import { readConfigFile } from './read-config-file.ts';
import { nativeJson, writeNative } from './write-native.ts';

runConfigCommand({
  usage: nativeUsage,
  read: readNativeArguments,
  make: ({ target, datasetSize, model, out, file }) => {
    const made = native(target, readConfigFile(file), {
      ...(model === undefined ? {} : { model: readConfigFile(model) }),
      ...(datasetSize === undefined ? {} : { datasetSize }),
    });
    if (made.status === 'refused') return made;
    // Where it is written to a folder, the paths are told.
    const text = out === undefined ? nativeJson(made) : `${writeNative(out, made).join('\n')}\n`;
    return { status: 'ok', text, caution: stopsAlwaysSentence(target.trainer, target.release) };
  },
});
