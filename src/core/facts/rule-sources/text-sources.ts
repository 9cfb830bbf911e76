import { type RuleSource, source, trainFiles } from './rule-source.ts';

const { cpp, py, config } = trainFiles;

/** What reading the text rests on. */
export const textSources = {
  'yaml-syntax': source({
    releases: ['v0.64', 'v0.68'],
    files: [cpp],
    also: ['PyYAML 6.0.3 and yaml-cpp 0.7.0, run on such files.'],
    sections: [1, 8],
  }),
  'tab-indentation': source({
    also: ['YAML 1.2.2, section 6.1.', 'PyYAML 6.0.3 and yaml-cpp 0.7.0, run on such files.'],
  }),
  'duplicate-key': source({ also: ['PyYAML 6.0.3 and yaml-cpp 0.8.0, run on such files.'], sections: [8] }),
  'multiple-documents': source({ also: ['PyYAML 6.0.3 and yaml-cpp 0.7.0, run on such files.'] }),
  'alias-expansion': source({
    also: [
      'PyYAML 6.0.3 and yaml-cpp 0.7.0, run on such files.',
      "The limit of 10,000 values is Trainyard's own.",
    ],
  }),
  'document-too-large': source({
    releases: ['v0.64', 'v0.68'],
    files: [cpp],
    also: ["The limit of 1 MiB is Trainyard's own."],
    sections: [1],
  }),
  'not-a-mapping': source({ also: ['PyYAML 6.0.3 and yaml-cpp 0.7.0, run on such files.'] }),
  'empty-config': source({
    releases: ['v0.64', 'v0.68'],
    files: [cpp],
    also: ['PyYAML 6.0.3, run on an empty file.'],
    sections: [1],
  }),
  'scalar-reads-differently': source({
    releases: ['v0.68'],
    files: [config],
    also: ['PyYAML 6.0.3 and yaml-cpp 0.8.0, run on such files.'],
    sections: [8],
  }),
  'quoted-boolean': source({
    releases: ['v0.67', 'v0.68'],
    files: [py, config],
    also: ['yaml-cpp 0.8.0, run on quoted words.'],
    sections: [3, 8],
  }),
  'truncated-integer': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [config, cpp],
    also: ['PyYAML 6.0.3 and yaml-cpp 0.8.0, run on such files.'],
    sections: [3, 8],
  }),
} satisfies Partial<Record<string, RuleSource>>;
