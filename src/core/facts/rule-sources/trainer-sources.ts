import { type RuleSource, source, trainFiles } from './rule-source.ts';

const {
  cpp,
  py,
  gsm8k,
  base,
  config,
  create,
  optimizers,
  context,
  mesh,
  gpt2,
  llama,
  tokens,
  autocast,
  transformers,
} = trainFiles;

/** What the rules of the trainers and their releases rest on. */
export const trainerSources = {
  'trainer-not-in-release': source({
    releases: ['v0.64', 'v0.67'],
    files: [transformers, config, py],
    commits: [
      { commit: 'fa562708d0', when: '2026-01-18' },
      { commit: '1088b10b01', when: 'about v0.66' },
    ],
    sections: [0, 3],
  }),
  'trainer-stops-always': source({
    releases: ['v0.67', 'v0.68'],
    files: [gsm8k, context],
    also: ['The program itself, run at both commits with the device libraries replaced by stubs.'],
    sections: [16],
  }),
  'required-key-missing': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, create],
    also: ['yaml-cpp 0.8.0, run as nano_gpt calls it.'],
    sections: [1, 3],
  }),
  'key-translated': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, py, config, gsm8k],
    sections: [3, 7, 9],
  }),
  'key-not-honoured': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, py, config, gsm8k],
    sections: [3, 9, 16],
  }),
  'key-by-launcher': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    also: ['No file looks up these keys.'],
    lesson: 'logging',
    sections: [5, 9],
  }),
  'release-layout': source({
    releases: ['v0.67', 'v0.68'],
    files: [cpp, optimizers, create],
    commits: [{ commit: '30942bf95e', when: '2026-03-06, pull request #38540' }],
    also: ['Both loaders, run on configs of the other layout.'],
    sections: [0, 2],
  }),
  'one-device-trainer': source({
    releases: ['v0.67', 'v0.68'],
    files: [py],
    commits: [{ commit: '0645fdfbf3', when: '2026-05-05, pull request #43254' }],
    sections: [3],
  }),
  'mesh-2d-unsupported': source({
    releases: ['v0.67'],
    files: [config],
    also: ["The loader, run on the lesson's fourth scenario."],
    sections: [4, 17],
  }),
  'mesh-parallelism-mismatch': source({
    releases: ['v0.67', 'v0.68'],
    files: [context, mesh],
    sections: [4],
  }),
  'ddp-with-tp': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, context, config],
    commits: [{ commit: '5f6ea70420', when: '2026-02-05' }],
    sections: [4],
  }),
  'kahan-with-moreh': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, optimizers],
    lesson: 'optimizer',
    sections: [7],
  }),
  'clip-with-tensor-parallel': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, py],
    sections: [7],
  }),
  'unknown-scheduler': source({ releases: ['v0.64', 'v0.67', 'v0.68'], files: [cpp, py], sections: [1, 3] }),
  'model-config-path': source({
    releases: ['v0.64', 'v0.67', 'v0.68'],
    files: [cpp, config, py, gsm8k],
    sections: [3],
  }),
  'tokens-read-as-text': source({ releases: ['v0.67', 'v0.68'], files: [py, tokens], sections: [5] }),
  'tokenizer-mismatch': source({
    releases: ['v0.64', 'v0.67'],
    files: [cpp],
    also: ['Read, not run.'],
    sections: [5],
  }),
  'vocabulary-mismatch': source({ releases: ['v0.68'], files: [cpp, py], sections: [5] }),
  'model-shape': source({ releases: ['v0.64', 'v0.67', 'v0.68'], files: [gpt2, llama, py], sections: [5] }),
  'norm-weights-may-freeze': source({
    releases: ['v0.68'],
    files: [optimizers, autocast],
    also: ['A public measurement on a p300c at v0.73.'],
    sections: [2, 11],
  }),
  'base-file-decides': source({ releases: ['v0.67', 'v0.68'], files: [gsm8k, base], sections: [16] }),
} satisfies Partial<Record<string, RuleSource>>;
