import { type RuleSource, source, trainFiles } from './rule-source.ts';

const { cpp, py, gsm8k, config, optimizers, context, mesh, tensors } = trainFiles;

/** What the rules rest on that repeat the lesson. */
export const lessonSources = {
  'learning-rate-too-high': source({
    releases: ['v0.68'],
    files: [optimizers, cpp],
    lesson: 'learning-rate',
    sections: [2],
  }),
  'learning-rate-too-low': source({
    releases: ['v0.64', 'v0.68'],
    files: [tensors],
    lesson: 'learning-rate',
    sections: [11],
  }),
  'gradient-clipping-off': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, py],
    lesson: 'optimizer',
    sections: [1, 7],
  }),
  'clip-norm-unusual': source({
    releases: ['v0.64', 'v0.68'],
    files: [cpp, py],
    also: ["The usual values are the lesson's, the default is tt-train's."],
    lesson: 'optimizer',
    sections: [1, 3],
  }),
  'saves-too-often': source({
    releases: ['v0.67', 'v0.68'],
    files: [py],
    lesson: 'checkpoints',
    sections: [7],
  }),
  'never-saves': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, py],
    lesson: 'checkpoints',
    sections: [1, 7],
  }),
  'never-validates': source({
    releases: ['v0.67', 'v0.68'],
    files: [gsm8k],
    lesson: 'common-mistakes',
    sections: [16],
  }),
  'validates-less-often-than-saves': source({
    releases: ['v0.67', 'v0.68'],
    files: [gsm8k],
    lesson: 'checkpoints',
    sections: [16],
  }),
  'ddp-on-one-device': source({
    releases: ['v0.67', 'v0.68'],
    files: [context, mesh],
    lesson: 'common-mistakes',
    sections: [4],
  }),
  'devices-without-ddp': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [mesh],
    lesson: 'devices',
    sections: [4],
  }),
  'sampling-while-validating': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [py],
    also: ['No file looks up eval_config.'],
    lesson: 'evaluation',
    sections: [5, 7],
  }),
  'wandb-names-unused': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    also: ['No file looks up these keys.'],
    lesson: 'logging',
    sections: [9],
  }),
  'epochs-cut-short': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, py],
    lesson: 'epochs-and-steps',
    sections: [7],
  }),
  'steps-cut-short': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [config, py, cpp],
    lesson: 'epochs-and-steps',
    sections: [7],
  }),
} satisfies Partial<Record<string, RuleSource>>;
