import type { ReleaseName, TrainerName } from '../../../src/core/facts/target.ts';
import { type Native, type NativeOptions, native } from '../../../src/core/index.ts';

/** A trainer and the release of it. */
export type Pair = readonly [trainer: TrainerName, release: ReleaseName];

/** What native makes of a text for one trainer on an n150, run by the launcher. */
export function nativeOf([trainer, release]: Pair, text: string, options: NativeOptions = {}): Native {
  return native({ board: 'n150', run: 'launcher', trainer, release }, text, options);
}

/** A text whose lines all stand in training_config. */
export function trainingConfig(lines: string): string {
  return `training_config:\n${lines.replaceAll(/^(?=.)/gm, '  ')}\n`;
}
