import { testRules } from '../rules/rule-case.ts';
import { gpt2, llama } from './model-text.ts';

const withVocabulary = gpt2({ vocab_size: 50257 });
const without = gpt2({ vocab_size: null });
const nested = (lines: string): string => `training_config:\n  optimizer:\n${lines}`;

testRules([
  {
    code: 'vocabulary-mismatch',
    bad: [
      {
        name: 'a text and a vocabulary, in Python',
        model: withVocabulary,
        text: 'training_config:\n  data_path: «data/shakespeare.txt»\n',
        severity: 'error',
        says: '"data/shakespeare.txt" is plain text to train_nanogpt, and the model config has vocab_size 50257: it stops with "Plain text data (...) uses character tokenization',
        fixes: [],
      },
      {
        name: 'a text and a vocabulary, in C++',
        model: withVocabulary,
        target: { trainer: 'nanogpt-cpp' },
        text: 'training_config:\n  data_path: «data/shakespeare.txt»\n',
        severity: 'error',
      },
      {
        name: 'tokens and no vocabulary, in Python',
        model: without,
        text: 'training_config:\n  data_path: «"data/tokens.yml"»\n',
        severity: 'error',
        says: '"data/tokens.yml" holds tokens to train_nanogpt, and the model config has no vocab_size: it stops with "Pre-tokenized data (...) requires vocab_size to be set in the model config".',
      },
      {
        name: 'tokens and a vocabulary of 0, in C++',
        model: gpt2({ vocab_size: 0 }),
        target: { trainer: 'nanogpt-cpp' },
        text: 'training_config:\n  data_path: «data/tokens.yaml»\n',
      },
      {
        name: 'an ending that is tokens to nano_gpt',
        model: without,
        target: { trainer: 'nanogpt-cpp' },
        text: 'training_config:\n  data_path: «corpus.md»\n',
      },
      {
        name: 'an ending that is text to train_nanogpt',
        model: withVocabulary,
        text: 'training_config:\n  data_path: «corpus.md»\n',
      },
      {
        name: 'no data, which is a text by default',
        model: withVocabulary,
        text: 'training_config:\n  model_config: «m.yaml»\n',
        says: 'Without a data_path the data is shakespeare.txt, which is plain text to train_nanogpt',
      },
      { name: 'neither data nor model', model: withVocabulary, text: '«training_config»:\n  seed: 1\n' },
    ],
    good: [
      { name: 'a text without', model: without, text: 'training_config: {data_path: a.txt}\n' },
      { name: 'tokens with', model: withVocabulary, text: 'training_config: {data_path: a.yaml}\n' },
      { name: 'no model config', text: 'training_config: {data_path: a.txt}\n' },
      { name: 'no data and no vocabulary', model: without, text: 'training_config: {seed: 1}\n' },
      {
        name: 'up to v0.67 the data decides',
        model: withVocabulary,
        target: { release: 'v0.67' },
        text: 'training_config: {data_path: a.txt}\n',
      },
      {
        name: 'the fine-tuning trainer has its own data',
        model: withVocabulary,
        target: { trainer: 'gsm8k-py' },
        text: 'training_config: {data_path: a.txt}\n',
      },
      {
        name: 'a vocabulary that is no number',
        model: gpt2({ vocab_size: 'many' }),
        text: 'training_config: {data_path: a.txt}\n',
      },
      {
        name: 'a path that is no text',
        model: withVocabulary,
        text: 'training_config: {data_path: [a.txt]}\n',
      },
      { name: 'a model that cannot be read', model: '[', text: 'training_config: {data_path: a.txt}\n' },
      { name: 'a model beside a model', model: withVocabulary, text: without },
    ],
  },
  {
    code: 'norm-weights-may-freeze',
    bad: [
      {
        name: 'AdamW by name',
        model: llama(),
        text: nested('    type: «AdamW»\n    lr: 0.0001\n'),
        severity: 'info',
        says: 'start at 1.0, where one step of bf16 is 0.0078',
        fixes: ['Set stochastic_rounding to true'],
        fixed: nested('    type: AdamW\n    lr: 0.0001\n    stochastic_rounding: true\n'),
      },
      {
        name: 'AdamW by default',
        model: llama(),
        text: 'training_config:\n  «optimizer»:\n    lr: 0.0001\n',
      },
      {
        name: 'rounding that is switched off',
        model: llama(),
        text: nested('    type: «AdamW»\n    stochastic_rounding: false\n'),
        fixed: nested('    type: AdamW\n    stochastic_rounding: true\n'),
      },
      {
        name: 'in C++',
        model: llama(),
        target: { trainer: 'nanogpt-cpp', run: 'direct' },
        text: nested('    type: «AdamW»\n'),
      },
      {
        name: 'flat keys, of which the launcher makes AdamW',
        model: llama(),
        text: '«training_config»:\n  learning_rate: 0.0001\n',
        fixes: [],
      },
      {
        name: 'flat keys handed to nano_gpt, which drops them',
        model: llama(),
        target: { trainer: 'nanogpt-cpp', run: 'direct' },
        text: '«training_config»:\n  learning_rate: 0.1\n',
      },
    ],
    good: [
      { name: 'a gpt2', model: gpt2(), text: nested('    type: AdamW\n') },
      { name: 'no model config', text: nested('    type: AdamW\n') },
      {
        name: 'stochastic rounding',
        model: llama(),
        text: nested('    type: AdamW\n    stochastic_rounding: true\n'),
      },
      ...['AdamWFullPrecision', 'AdamWComposite', 'MorehAdamW', 'SGD', 'NoOp'].map((type) => ({
        name: type,
        model: llama(),
        text: nested(`    type: ${type}\n`),
      })),
      {
        name: 'updates that are large enough',
        model: llama(),
        text: nested('    type: AdamW\n    lr: 0.002\n'),
      },
      {
        name: 'flat keys that ask for no optimizer',
        model: llama(),
        text: 'training_config: {learning_rate: 0.0001, use_no_op: true}\n',
      },
      {
        name: 'flat keys that ask for Kahan summation',
        model: llama(),
        text: 'training_config: {learning_rate: 0.0001, use_kahan_summation: true}\n',
      },
      {
        name: 'flat keys that stop train_nanogpt',
        model: llama(),
        target: { run: 'direct' },
        text: 'training_config: {learning_rate: 0.0001}\n',
      },
      {
        name: 'v0.67',
        model: llama(),
        target: { release: 'v0.67' },
        text: 'training_config: {learning_rate: 0.0001}\n',
      },
      {
        name: 'weights that were trained before',
        model: llama(),
        target: { trainer: 'gsm8k-py' },
        text: nested('    type: AdamW\n'),
      },
    ],
  },
]);
