import type { Trainer } from '../facts/trainer.ts';
import type { PartName } from '../script.generated.ts';

/** The parts of the script that do not depend on the config, in the order in which they stand; only what the trainer needs. */
export function partsFor({ script }: Pick<Trainer, 'script'>, usesWandb: boolean): readonly PartName[] {
  const { options, trainer, files, command, metrics, result, unneeded, checks } = script;
  return [
    'say',
    'options',
    ...options,
    'paths',
    'tree',
    ...trainer,
    'boards',
    'earlier-runs',
    ...files,
    'notes',
    'descriptor',
    'disk',
    'fill',
    'run-directory',
    'command',
    ...command,
    'metrics',
    ...metrics,
    ...(usesWandb ? (['wandb'] as const) : []),
    'run',
    'crash',
    'result',
    ...result,
    'unneeded',
    ...unneeded,
    ...(usesWandb ? [] : (['wandb-none'] as const)),
    ...checks,
    'dry-run',
    'main',
  ];
}
