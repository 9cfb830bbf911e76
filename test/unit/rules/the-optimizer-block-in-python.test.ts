import { testRules } from './rule-case.ts';

const block = (...lines: readonly string[]): string =>
  `training_config:\n  optimizer:\n${lines.map((line) => `    ${line}\n`).join('')}`;

/** train_nanogpt at v0.68 hands its block to C++, which converts it like a file (tt-train.md, sections 3.2 and 8). */
testRules([
  {
    code: 'quoted-boolean',
    bad: [],
    good: [{ name: 'C++ reads the quoted word', text: block('amsgrad: "false"') }],
  },
  {
    code: 'wrong-type',
    bad: [
      {
        name: 'a quoted word, converted',
        text: block('amsgrad: «"false"»'),
        severity: 'info',
        says: 'the loader converts it to false',
      },
      {
        name: 'a number for a switch',
        text: block('type: AdamWComposite', 'kahan_summation: «1»'),
        severity: 'error',
        says: 'and train_nanogpt.py holds its default, false, without a word',
      },
      {
        name: 'no rate: no float() is asked',
        text: block('type: SGD', 'lr: «~»'),
        severity: 'error',
        says: 'and train_nanogpt.py holds its default, 0.001, without a word',
      },
      {
        name: 'a number for the type',
        text: block('type: «5»'),
        severity: 'error',
        says: 'std::bad_cast',
      },
      {
        name: 'None for the type',
        text: block('type: «~»'),
        severity: 'error',
        says: 'std::bad_cast',
      },
      {
        name: 'the same keys in front of C++, and the default that holds there',
        text: `training_config:\n  seed: 1\n  batch_size: 8\n  num_epochs: 1\n  max_steps: 9\n  optimizer:\n    lr: «abc»\n`,
        target: { trainer: 'nanogpt-cpp' },
        severity: 'error',
        says: 'and nano_gpt holds its default, 0.001, without a word',
      },
    ],
    good: [
      { name: 'an exponent without a dot', text: block('lr: 5e-5') },
      { name: 'a whole float for a count', text: block('type: MuonComposite', 'ns_steps: 5.0') },
    ],
  },
  {
    code: 'scalar-reads-differently',
    bad: [
      {
        name: 'n is false to C++',
        text: block('amsgrad: «n»'),
        says: 'C++ reads n as false',
        fixed: block('amsgrad: false'),
      },
    ],
    good: [{ name: 'an exponent without a dot', text: block('lr: 5e-5') }],
  },
]);

/** Of a null, yaml-cpp makes the text "null" (tt-train.md, section 1). */
testRules([
  {
    code: 'scalar-reads-differently',
    bad: [
      {
        name: 'no path, C++',
        text: 'training_config:\n  data_path: «~»\n',
        target: { trainer: 'nanogpt-cpp' },
        severity: 'warning',
        says: 'yaml-cpp makes the text "null" of ~ here',
        fixes: [],
      },
    ],
    good: [],
  },
]);
