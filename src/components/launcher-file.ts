import { createHash } from 'node:crypto';
import { launcher, stopsAlwaysSentence } from '../core/index.ts';
import { readFence } from './config-block/read-fence.ts';
import { targetSettings } from './config-block/target-line.ts';
import { configFile } from './config-files.ts';

/** The launcher of a config that stands in content/, and what a reader needs to fetch it and to know that it is whole. */
export interface LauncherFile {
  readonly text: string;
  /** `n150.launch.sh` */
  readonly fileName: string;
  /** As from the site's root: `/templates/n150.launch.sh`. */
  readonly address: string;
  readonly sha256: string;
  /** That its trainer stops with every config, in a sentence; null where it does not. */
  readonly stops: string | null;
}

/** @throws where the config has no launcher: the file is ours, so the fault is too. */
export function launcherFile(name: string): LauncherFile {
  const config = configFile(name);
  const { target, datasetSize } = readFence(targetSettings(config));
  const made = launcher(config, {
    target,
    name: name.slice(name.lastIndexOf('/') + 1),
    ...(datasetSize === undefined ? {} : { datasetSize }),
  });
  if (made.status === 'refused') throw new Error(`${name} has no launcher: ${made.sentence}`);
  const { text, fileName } = made;
  return {
    text,
    fileName,
    address: `/${name}.launch.sh`,
    sha256: createHash('sha256').update(text).digest('hex'),
    stops: stopsAlwaysSentence(target.trainer, target.release),
  };
}
