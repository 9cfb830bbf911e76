import { stopsSomewhere } from '../facts/always-stopping.ts';
import { trainerNames } from '../facts/facts.ts';
import type { TrainerName } from '../facts/target.ts';
import type { LauncherAbility } from '../facts/trainer.ts';
import { trainers } from '../facts/trainers.ts';

/** One option of the script. */
export interface LauncherOption {
  readonly form: string;
  readonly does: string;
  /** The trainers that can do it; all of them where this is missing. */
  readonly trainers?: readonly TrainerName[];
}

/** The trainers that can do it. */
const thatCan = (ability: LauncherAbility): readonly TrainerName[] =>
  trainerNames.filter((name) => trainers[name].can.includes(ability));

/** The options of the script; its help and the page /run/ are made from them. */
export const allLauncherOptions: readonly LauncherOption[] = [
  {
    form: '--dry-run',
    does: 'Look at everything, print what would be written and started, and write nothing.',
  },
  {
    form: '--tree DIR',
    does: 'The root of tt-metal. Else TT_METAL_RUNTIME_ROOT, TT_METAL_HOME, or ~/tt-metal.',
  },
  { form: '--runs DIR', does: 'The folder that gets a folder for each run. Else ./runs.' },
  {
    form: '--python FILE',
    does: "The Python with ttnn and ttml. Else the tree's, the active environment's, one under the home folder, python3.",
    trainers: thatCan('python'),
  },
  {
    form: '--start-anyway',
    does: 'Start the program although it stops with every config at the releases that Trainyard has read.',
    trainers: trainerNames.filter((name) => stopsSomewhere(name)),
  },
  {
    form: '--resume [FILE]',
    does: 'Go on from this checkpoint, or from the newest of the earlier runs of this config.',
    trainers: thatCan('resume'),
  },
  { form: '--fresh', does: 'Take no checkpoint that is there already.', trainers: thatCan('resume') },
  {
    form: '--sample PROMPT',
    does: 'Do not train: continue this text with the newest checkpoint, or the one of --resume.',
    trainers: thatCan('sample'),
  },
  {
    form: '--multihost FILE',
    does: 'Run on several hosts, with this multihost config.',
    trainers: thatCan('multihost'),
  },
  {
    form: '--rank-binding FILE',
    does: "tt-run's bindings; needed with --multihost.",
    trainers: thatCan('multihost'),
  },
  { form: '--help', does: 'This text.' },
  { form: '--version', does: 'The version of the launcher.' },
];

/** Those that a launcher of this trainer has. */
export function launcherOptions(trainer: TrainerName): readonly LauncherOption[] {
  return allLauncherOptions.filter((option) => option.trainers?.includes(trainer) ?? true);
}
