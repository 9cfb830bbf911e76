import { testRules } from './rule-case.ts';

const cpp = { trainer: 'nanogpt-cpp' } as const;

testRules([
  {
    code: 'yaml-syntax',
    bad: [
      {
        name: 'a missing colon',
        text: 'training_config:\n  «batch_size»\n  seed: 3\n',
        says: 'Expected a colon after "batch_size"',
      },
      {
        name: 'a missing space after the colon',
        text: 'training_config:\n  «batch_size:8»\n  seed: 3\n',
        says: 'Expected a space after the colon in "batch_size:8"',
        fixed: 'training_config:\n  batch_size: 8\n  seed: 3\n',
      },
      {
        name: 'a line indented deeper than its neighbour',
        text: 'training_config:\n  seed: 1\n   «batch_size»: 8\n',
        fixed: 'training_config:\n  seed: 1\n  batch_size: 8\n',
      },
      {
        name: 'a line indented less than its neighbours',
        text: 'training_config:\n    seed: 1\n« » batch_size: 8\n',
        says: 'same column',
      },
      {
        name: 'a key without its colon',
        text: 'training_config:\n  «seed 1»\n  batch_size: 2\n',
        says: 'Expected a colon after "seed".',
        fixes: ['Insert the colon'],
      },
      {
        name: 'words that begin with no key',
        text: 'training_config:\n  «hello world»\n  batch_size: 2\n',
        says: 'Expected a key, a colon and a value, found "hello world".',
        fixes: [],
      },
      { name: 'a quote that is never closed', text: 'a: «"»foo\nb: 3\n', says: 'never closed' },
      { name: 'a reserved character', text: 'a: «@»foo\n', says: '"@"' },
      { name: 'two faults, both told', text: 'a: «`»x\nb: «@»y\n' },
      {
        name: 'a list that is not closed',
        text: 'mesh_shape: «[»1, 2 # two\nb: 3\n',
        fixed: 'mesh_shape: [1, 2] # two\nb: 3\n',
      },
      {
        name: 'a key and its value without a colon',
        text: 'training_config:\n  «batch_size 8»\n  seed: 3\n',
        fixed: 'training_config:\n  batch_size: 8\n  seed: 3\n',
      },
      {
        name: 'the last key without a colon',
        text: 'training_config:\n  seed: 3\n  «batch_size 8»\n',
        fixed: 'training_config:\n  seed: 3\n  batch_size: 8\n',
      },
      {
        name: 'a tab at which PyYAML stops',
        text: 'training_config:\n  seed:«\t»42\n  batch_size: 8«\t»# for 12 GiB\n',
        says: 'cannot start any token',
      },
      { name: 'too many levels', text: `a: ${'['.repeat(99)}«[»${'['.repeat(9)}`, says: 'levels of nesting' },
    ],
    good: [
      { name: 'lines and flow', text: 'a: [1, {b: "x"}]\nc:\n  d: |\n    text: with: colons\n' },
      { name: 'an address is no key', text: 'a: http://example.org\n' },
      { name: 'a tab between tokens, to yaml-cpp', target: cpp, text: 'a:\t42\n' },
      { name: 'tabs in quotes, in a block and in a comment', text: 'a: "x\ty"\nb: |\n  x\ty\nc: 1 # x\ty\n' },
    ],
  },
  {
    code: 'tab-indentation',
    bad: [
      {
        name: 'a tab for a level',
        text: 'training_config:\n«\t»batch_size: 8\n',
        fixed: 'training_config:\n  batch_size: 8\n',
      },
      {
        name: 'a tab in a file that indents by four',
        text: 'device_config:\n    enable_ddp: false\ntraining_config:\n«\t»batch_size: 8\n',
        fixed: 'device_config:\n    enable_ddp: false\ntraining_config:\n    batch_size: 8\n',
      },
      { name: 'each tabbed line', text: 'a:\n«\t»b: 1\n«\t»c: 2\n' },
    ],
    good: [{ name: 'a tab before a comment', text: 'a: 1\t# why\n' }],
  },
  {
    code: 'duplicate-key',
    bad: [
      {
        name: 'the same key in a section',
        text: 'training_config:\n  seed: 42\n  «seed»: 7\n',
        says: 'PyYAML takes the last value, 7, and yaml-cpp the first, 42; train_nanogpt.py holds 7',
        fixes: ['Keep the first', 'Keep the last'],
        fixed: 'training_config:\n  seed: 42\n',
      },
      {
        name: 'what the C++ trainer holds',
        target: cpp,
        text: 'training_config:\n  seed: 42\n  «seed»: 7\n',
        says: 'nano_gpt holds 42',
      },
      {
        name: 'a name that nobody sees',
        text: 'training_config:\n  \uFEFF: 1\n  «\uFEFF»: 2\n',
        says: '<U+FEFF> is written twice.',
      },
      { name: 'a section twice', text: 'device_config: {}\n«device_config»:\n  enable_ddp: false\n' },
      { name: 'in flow style', text: 'a: {b: 1, «b»: 2}\n', fixed: 'a: {b: 1}\n' },
      { name: 'three times', text: 'a: 1\n«a»: 2\n«a»: 3\n' },
    ],
    good: [{ name: 'the same key in two sections', text: 'a:\n  x: 1\nb:\n  x: 1\n' }],
  },
  {
    code: 'multiple-documents',
    bad: [{ name: 'a second document', text: 'a: 1\n«---»\nb: 2\n', says: 'expected a single document' }],
    good: [
      { name: 'one document with its marker', text: '---\na: 1\n' },
      { name: 'one document with its end', text: 'a: 1\n...\n' },
    ],
  },
  {
    code: 'alias-expansion',
    bad: [
      { name: 'an alias without an anchor', text: 'a: «*nowhere»\n', says: '*nowhere names nothing' },
      { name: 'an alias before its anchor', text: 'a: «*b»\nb: &b 1\n' },
      { name: 'an alias inside what it names', text: 'a: &a [«*a»]\n' },
      {
        name: 'a bomb',
        text: [
          'a: &a [x, x, x, x, x, x, x, x, x, x]',
          'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
          'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
          'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
          'e: [«*d», *d]',
        ].join('\n'),
        says: 'at most 10,000 values',
      },
    ],
    good: [
      { name: 'an alias of a section', text: 'base: &base\n  seed: 1\ntraining_config:\n  <<: *base\n' },
    ],
  },
  {
    code: 'document-too-large',
    bad: [{ name: 'a text of 1 MiB', text: `«${'#'.repeat(1024 * 1024)}»` }],
    good: [{ name: 'a text of a byte less', text: '#'.repeat(1024 * 1024 - 1) }],
  },
  {
    code: 'not-a-mapping',
    bad: [
      { name: 'a list', text: '«- training_config\n- device_config»\n', says: 'found a list' },
      { name: 'a word', text: '«hello»\n', says: 'found "hello"' },
      { name: 'a key without its space', text: '«seed:42»', fixed: 'seed: 42' },
    ],
    good: [{ name: 'sections', text: 'training_config:\n  seed: 1\n' }],
  },
  {
    code: 'empty-config',
    bad: [
      { name: 'nothing', text: '«»' },
      { name: 'comments alone', text: '«# todo\n»' },
      { name: 'a marker alone', text: '«---\n»' },
    ],
    good: [{ name: 'a section', text: 'training_config:\n' }],
  },
  {
    code: 'scalar-reads-differently',
    bad: [
      {
        name: 'an octal number',
        text: 'training_config:\n  seed: «010»\n',
        says: 'PyYAML reads 010 as 8, where YAML 1.2 has the number 10',
        fixed: 'training_config:\n  seed: 8\n',
      },
      { name: 'base sixty', text: 'training_config:\n  max_steps: «12:30»\n', says: 'as 750' },
      {
        name: 'an underscore',
        text: 'training_config:\n  max_steps: «1_000»\n',
        fixed: 'training_config:\n  max_steps: 1000\n',
      },
      {
        name: 'yes for true',
        text: 'device_config:\n  enable_ddp: «yes»\n',
        fixed: 'device_config:\n  enable_ddp: true\n',
      },
      { name: 'y for true, to yaml-cpp', target: cpp, text: 'device_config:\n  enable_ddp: «y»\n' },
      {
        name: 'an exponent that nothing converts',
        text: 'transformer_config:\n  theta: «1e4»\n',
        says: 'as a text, and train_nanogpt.py does not convert it',
        fixed: 'transformer_config:\n  theta: 1.0e+4\n',
      },
      {
        name: 'an octal number that PyYAML does not know',
        text: 'transformer_config:\n  theta: «0o17»\n',
        fixed: 'transformer_config:\n  theta: 15\n',
      },
      {
        name: 'a fraction with an exponent without a sign',
        text: 'transformer_config:\n  theta: «.5e3»\n',
        fixed: 'transformer_config:\n  theta: 500\n',
      },
      {
        name: "Muon's rate, which nothing converts",
        text: 'training_config:\n  optimizer:\n    type: MuonWithAdamW\n    muon:\n      lr: «2e-2»\n',
      },
      {
        name: 'a name that is a time',
        text: 'training_config:\n  wandb_run_name: «12:30»\n',
        fixed: 'training_config:\n  wandb_run_name: "12:30"\n',
      },
      {
        name: 'a variable of the environment, handed over directly',
        target: { run: 'direct' },
        text: `training_config:\n  data_path: «$HOME/train.txt»\n  checkpoint_dir: «"$\{OUT}/a"»\n`,
        says: 'train_nanogpt.py at v0.68 puts the environment variable HOME in the place of $HOME, where it is set',
        fixes: [],
      },
      { name: 'a name that is a date', text: 'training_config:\n  project_name: «2026-11-22»\n' },
    ],
    good: [
      { name: 'theta in C++, which converts', target: cpp, text: 'transformer_config:\n  theta: 1e4\n' },
      {
        name: 'a dropout that float() converts',
        target: { trainer: 'gsm8k-py' },
        text: 'transformer_config:\n  dropout_prob: 1e-1\n',
      },
      { name: 'an exponent that float() converts', text: 'training_config:\n  learning_rate: 1e-4\n' },
      {
        name: 'a variable that the launcher keeps from being read',
        text: 'training_config:\n  data_path: $HOME/train.txt\n',
      },
      {
        name: 'a variable at a release that reads none',
        target: { run: 'direct', release: 'v0.67' },
        text: 'training_config:\n  data_path: $HOME/train.txt\n',
      },
      {
        name: "the tree's own variable, and a price",
        target: { run: 'direct' },
        text: `training_config:\n  model_config: "$\{TT_METAL_RUNTIME_ROOT}/m.yaml"\n  project_name: 5 $ a step\n`,
      },
      { name: 'True with a capital', text: 'device_config:\n  enable_ddp: True\n' },
      { name: 'an exponent, to yaml-cpp', target: cpp, text: 'training_config:\n  learning_rate: 5e-5\n' },
      {
        name: 'a rate that a 32-bit float rounds',
        target: cpp,
        text: 'training_config:\n  learning_rate: 0.0001\n',
      },
    ],
  },
  {
    code: 'quoted-boolean',
    bad: [
      {
        name: 'false in double quotes',
        severity: 'error',
        text: 'training_config:\n  use_wandb: «"false"»\n',
        fixed: 'training_config:\n  use_wandb: false\n',
      },
      { name: 'no in single quotes', text: "device_config:\n  enable_ddp: «'no'»\n" },
      {
        name: 'true in quotes happens to hold',
        severity: 'info',
        text: 'device_config:\n  enable_ddp: «"true"»\n',
      },
    ],
    good: [
      { name: 'yaml-cpp converts it', target: cpp, text: 'device_config:\n  enable_ddp: "false"\n' },
      { name: 'without quotes', text: 'device_config:\n  enable_ddp: false\n' },
    ],
  },
  {
    code: 'truncated-integer',
    bad: [
      {
        name: 'a fraction',
        text: 'training_config:\n  batch_size: «2.9»\n',
        says: 'turns it into 2',
        fixed: 'training_config:\n  batch_size: 2\n',
      },
      { name: 'a truth value', text: 'training_config:\n  batch_size: «true»\n', says: 'turns it into 1' },
      { name: 'a fraction in the mesh', text: 'device_config:\n  mesh_shape: «[1, 2.5]»\n' },
    ],
    good: [
      { name: 'a fraction without a remainder', text: 'training_config:\n  batch_size: 8.0\n' },
      {
        name: 'yaml-cpp does not truncate but stops',
        target: cpp,
        text: 'training_config:\n  batch_size: 2.9\n',
      },
    ],
  },
]);
