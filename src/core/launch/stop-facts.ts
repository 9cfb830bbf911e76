import { programsThatTrain, stopsAlwaysSentence, stopsSomewhere } from '../facts/always-stopping.ts';
import { stopTexts, withTexts } from '../load/stop-texts.ts';
import type { LoadedNumbers } from './loaded-numbers.ts';
import type { NativeForm } from './native/native-form.ts';
import type { ReleaseForm } from './release-forms.ts';

type Fact = readonly [name: string, value: string];

/**
 * Why the program is not started, for the part stops-always.sh; the script learns on the machine which release it has. None
 * for a program that trains in all of them, whose script lacks that part.
 */
export function stopFacts(
  { known: { target, contract, facts } }: ReleaseForm,
  native: NativeForm,
  held: LoadedNumbers,
): readonly Fact[] {
  if (!stopsSomewhere(target.trainer, facts)) return [];
  const stops = contract?.stopsAlways ?? null;
  if (stops === null) return [['stops_always', '']];
  const texts = stopTexts(stops, {
    ddp: held.isOn('device_config.enable_ddp'),
    tp: held.isOn('device_config.enable_tp'),
    devices: held.mesh.reduce((product, size) => product * size, 1),
    // The launcher writes each section; a path that only the machine knows stands for the key.
    has: (path) => path !== modelConfig || native.placeholders.some(({ name }) => name === 'model-config'),
  });
  return [
    ['stops_always', stopsAlwaysSentence(target.trainer, target.release, facts) ?? ''],
    ['how_it_ends', texts.length === 0 ? noConfig : `${noConfig} This one ends ${withTexts(texts)}`],
    ['programs_that_train', programsThatTrain(target.release, facts).join(' or ')],
    ['may_start', stops.mayStart],
  ];
}

const noConfig = 'No config makes it train.';
const modelConfig = 'training_config.model_config';
