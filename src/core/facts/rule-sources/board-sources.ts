import { type RuleSource, source, trainFiles } from './rule-source.ts';

const { cpp, py, context, devices, readme, memory } = trainFiles;

/** What the rules of the board rest on, and the one before sharing. */
export const boardSources = {
  'mesh-larger-than-board': source({
    releases: ['v0.67', 'v0.68'],
    files: [context, py, readme],
    sections: [6],
  }),
  'mesh-smaller-than-board': source({
    releases: ['v0.67', 'v0.68'],
    files: [devices],
    lesson: 'devices',
    sections: [6],
  }),
  'batch-not-divisible': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, readme],
    lesson: 'devices',
    sections: [7],
  }),
  'batch-large-for-board': source({
    releases: ['v0.68'],
    files: [memory],
    lesson: 'batch-size',
    sections: [11],
  }),
  'mesh-needs-descriptor': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [devices, context],
    lesson: 'devices',
    sections: [6],
  }),
  'secret-in-config': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    also: ['No file looks up a key for a token.'],
    sections: [9],
  }),
} satisfies Partial<Record<string, RuleSource>>;
