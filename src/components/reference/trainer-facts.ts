import {
  andList,
  type Contract,
  type ReleaseName,
  releases,
  releasesOf,
  type TrainerName,
  trainers,
} from '../../core/index.ts';
import { targets } from './targets.ts';

/** A fact of a trainer in words, by release where it differs. */
export interface TrainerFact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** What is worth knowing of a trainer before a key is looked up. */
export function trainerFacts(name: TrainerName): readonly TrainerFact[] {
  const trainer = trainers[name];
  const own = targets.filter((target) => target.trainer === name);
  return [
    { term: 'Releases', lines: [andList(releasesOf(name).map((release) => releases[release].title))] },
    { term: 'Trains', lines: byRelease(own, trainsWords) },
    { term: 'Reads YAML with', lines: [trainer.loader] },
    {
      term: 'device_config',
      lines: [
        ofReleases(
          name,
          own.filter((one) => one.readsDevices).map((one) => one.release),
          'read',
        ),
      ],
    },
    {
      term: 'Checkpoints',
      lines: [
        ofReleases(
          name,
          own.filter((one) => one.saves).map((one) => one.release),
          'written',
        ),
      ],
    },
    { term: 'Validation', lines: [trainer.validates ? 'while it trains' : 'none'] },
    {
      term: 'The run ends',
      lines: [
        trainer.stopsAtEpochs ? 'at max_steps or num_epochs, whichever comes first' : 'at max_steps alone',
      ],
    },
    { term: 'Optimizer block', lines: byRelease(own, optimizerWords) },
    { term: 'Looks for model_config from', lines: byRelease(own, (target) => target.modelConfigFrom.folder) },
    { term: 'Without a model_config', lines: [trainer.withoutModelConfig] },
    { term: 'Without a data_path', lines: [trainer.withoutDataPath] },
    { term: 'Base file', lines: byRelease(own, baseFileWords) },
  ];
}

function ofReleases(trainer: TrainerName, some: readonly ReleaseName[], done: string): string {
  const rest = releasesOf(trainer).filter((name) => !some.includes(name));
  if (rest.length === 0) return `${done} in every release`;
  return `${done} at ${andList(some)}, not at ${andList(rest)}`;
}

function trainsWords({ stopsAlways }: Contract): string {
  return stopsAlways === null ? 'yes' : 'no: it stops with every config, before its first step';
}

function optimizerWords({ optimizer }: Contract): string {
  return optimizer === 'required block'
    ? 'required'
    : optimizer === 'optional block'
      ? 'optional'
      : 'not read';
}

function baseFileWords({ baseFile }: Contract): string {
  return baseFile === null ? 'none' : `always loaded first; it sets ${Object.keys(baseFile).length} keys`;
}

/** The same words once; else each with the releases of which they hold. */
function byRelease(own: readonly Contract[], words: (target: Contract) => string): string[] {
  const alike = Map.groupBy(own, words);
  return [...alike].map(([text, some]) =>
    alike.size === 1 ? text : `${andList(some.map(({ release }) => release))}: ${text}`,
  );
}
