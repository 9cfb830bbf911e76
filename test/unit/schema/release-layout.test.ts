import { describe, expect, test } from 'vitest';
import { releaseLayoutEdits } from '../../../src/core/keys/release-layout.ts';
import { readSettings } from '../../../src/core/keys/settings.ts';
import { applyFix } from '../../../src/core/yaml/edit.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

function laidOut(text: string, to: 'flat' | 'block'): string | null {
  const source = parse(text);
  const edits = releaseLayoutEdits(source, readSettings(source, { takes: 'last', merges: true }), to);
  return edits && applyFix(text, { title: '', edits });
}

interface Row {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const toBlock: readonly Row[] = [
  {
    name: 'gathers the keys where the first stands, with the comments above and beside them',
    from: `training_config:
  seed: 42
  # Careful, to keep what the model knows.
  learning_rate: 5e-5             # half of the usual
  max_steps: 500

  # Mild.
  weight_decay: 0.01              # keeps the weights small
  use_moreh_adamw: true           # A variant of AdamW
  use_kahan_summation: false
  batch_size: 8                   # stays
`,
    to: `training_config:
  seed: 42
  optimizer:
    # Careful, to keep what the model knows.
    lr: 5e-5                      # half of the usual
    # Mild.
    weight_decay: 0.01            # keeps the weights small
    type: MorehAdamW              # A variant of AdamW
    kahan_summation: false
  max_steps: 500

  batch_size: 8                   # stays
`,
  },
  {
    name: 'keeps the comment of a flag that is not needed',
    from: 'training_config:\n  learning_rate: 1e-4\n  use_moreh_adamw: false # plain\n  use_kahan_summation: no # exact\n',
    to: 'training_config:\n  optimizer:\n    lr: 1e-4\n    type: AdamW          # plain\n    # exact\n',
  },
  {
    name: 'writes Kahan summation as a type and a key',
    from: 'training_config:\n    learning_rate: 1e-4\n    use_kahan_summation: True # exact\n',
    to: 'training_config:\n    optimizer:\n        lr: 1e-4\n        type: AdamWComposite\n        kahan_summation: true # exact\n',
  },
  {
    name: 'lets use_no_op win over use_moreh_adamw',
    from: 'training_config:\n  learning_rate: 1e-4\n  use_moreh_adamw: true\n  use_no_op: true\n',
    to: 'training_config:\n  optimizer:\n    lr: 1e-4\n    type: NoOp\n',
  },
  {
    name: 'renames beta1, beta2 and eps',
    from: 'training_config:\n  learning_rate: 1e-4\n  beta1: 0.8\n  beta2: 0.9\n  eps: 1.0e-7\n',
    to: 'training_config:\n  optimizer:\n    lr: 1e-4\n    beta1: 0.8\n    beta2: 0.9\n    epsilon: 1.0e-7\n',
  },
  {
    name: 'writes the rate that a flat config means without one',
    from: 'training_config:\n  weight_decay: 0.1\n',
    to: 'training_config:\n  optimizer:\n    weight_decay: 0.1\n    lr: 0.0003\n',
  },
  {
    name: 'keeps carriage returns, quotes around values, and a missing last line ending',
    from: 'training_config:\r\n  "learning_rate": \'1e-4\'\r\n  seed: 1\r\n  weight_decay: 0.1',
    to: "training_config:\r\n  optimizer:\r\n    lr: '1e-4'\r\n    weight_decay: 0.1\r\n  seed: 1\r\n",
  },
];

const toFlat: readonly Row[] = [
  {
    name: 'takes the keys out of the block, with all comments',
    from: `training_config:
  seed: 42
  optimizer: # from v0.68
    type: MorehAdamW              # A variant
    # The usual rate
    lr: 0.0001                    # half

    weight_decay: 0.01
    epsilon: 1.0e-8
    kahan_summation: false
  batch_size: 8                   # stays
`,
    to: `training_config:
  seed: 42
  # from v0.68
  use_moreh_adamw: true           # A variant
  # The usual rate
  learning_rate: 0.0001           # half

  weight_decay: 0.01
  eps: 1.0e-8
  use_kahan_summation: false
  batch_size: 8                   # stays
`,
  },
  {
    name: 'writes what the block means without a rate and a weight decay',
    from: 'training_config:\n  optimizer:\n    type: AdamW\n    amsgrad: false # as before\n  seed: 1\n',
    to: 'training_config:\n  use_moreh_adamw: false\n  # as before\n  learning_rate: 0.001\n  weight_decay: 0.01\n  seed: 1\n',
  },
  {
    name: 'turns AdamWComposite with Kahan summation into its flag',
    from: 'training_config:\n  optimizer:\n    type: "AdamWComposite"\n    kahan_summation: On\n    lr: 1e-4\n    weight_decay: 0.0',
    to: 'training_config:\n  use_moreh_adamw: false\n  use_kahan_summation: true\n  learning_rate: 1e-4\n  weight_decay: 0.0',
  },
];

describe('flat keys into the block', () => {
  test.for(toBlock)('$name', ({ from, to }) => expect(laidOut(from, 'block')).toBe(to));
});

describe('the block into flat keys', () => {
  test.for(toFlat)('$name', ({ from, to }) => expect(laidOut(from, 'flat')).toBe(to));
});

describe('no edits', () => {
  const flat = (lines: string): string => `training_config:\n  learning_rate: 1e-4\n${lines}`;
  const block = (lines: string): string => `training_config:\n  optimizer:\n    lr: 1e-4\n${lines}`;
  test.for([
    ['no flat key', 'training_config:\n  seed: 1\n'],
    ['a block and flat keys', flat('  optimizer:\n    type: SGD\n')],
    ['a section on one line', 'training_config: { learning_rate: 1e-4 }\n'],
    ['a key twice', flat('  learning_rate: 1e-5\n')],
    ['a flag that is no truth value', flat('  use_moreh_adamw: "false"\n')],
    ['a value that another line uses', flat('  weight_decay: &rate 1e-4\n  eps: *rate\n')],
    ['a value on the next line', 'training_config:\n  learning_rate:\n    1e-4\n'],
    ['a key without a value', 'training_config:\n  learning_rate:\n'],
  ] as const)('to the block: %s', ([, text]) => expect(laidOut(text, 'block')).toBeNull());

  test.for([
    ['no block', flat('')],
    ['a block and flat keys', `${block('')}  weight_decay: 0.1\n`],
    ['an optimizer that came later', block('    type: SGD\n')],
    ['a setting that came later', block('    stochastic_rounding: true\n')],
    ['Kahan summation that AdamW does not read', block('    kahan_summation: true\n')],
    ['a key that nobody knows', block('    warmup: 3\n')],
    ['a block on one line', 'training_config:\n  optimizer: { lr: 1e-4 }\n'],
    ['a block elsewhere', 'base: &o\n  lr: 1e-4\ntraining_config:\n  optimizer: *o\n'],
    ['an empty block', 'training_config:\n  optimizer:\n'],
  ] as const)('to flat keys: %s', ([, text]) => expect(laidOut(text, 'flat')).toBeNull());
});
