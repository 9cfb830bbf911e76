import { type RuleSource, source, trainFiles } from './rule-source.ts';

const { cpp, py, gsm8k, config } = trainFiles;

/** What knowing the keys rests on. */
export const keySources = {
  'unknown-section': source({ releases: ['v0.64', 'v0.67', 'v0.68'], files: [cpp, config], sections: [1] }),
  'unknown-key': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, config, py],
    sections: [1, 9],
  }),
  'misplaced-key': source({ releases: ['v0.64', 'v0.67', 'v0.68'], files: [cpp, config], sections: [1, 3] }),
  'wrong-type': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, config],
    also: ['PyYAML 6.0.3 and yaml-cpp 0.8.0, run on such files.'],
    sections: [1, 3, 8],
  }),
  'out-of-range': source({ releases: ['v0.64', 'v0.67', 'v0.68'], files: [cpp, py], sections: [1, 7] }),
  'invalid-choice': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [config, cpp],
    also: ["The words of log_level and save_strategy are the lesson's."],
    lesson: 'checkpoints',
    sections: [1, 3],
  }),
  'missing-model-config': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, py, gsm8k],
    sections: [1, 3, 16],
  }),
  'missing-data-path': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [py, cpp, gsm8k],
    sections: [1, 3],
  }),
  'conflicting-keys': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    also: ['No file looks up checkpoint_frequency or validation_frequency.'],
    lesson: 'checkpoints',
    sections: [9],
  }),
} satisfies Partial<Record<string, RuleSource>>;
