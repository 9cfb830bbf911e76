import { testRules } from './rule-case.ts';

const old = { trainer: 'nanogpt-cpp', release: 'v0.64' } as const;

testRules([
  {
    code: 'tokenizer-mismatch',
    bad: [
      {
        name: 'tokens from a text',
        target: old,
        text: 'training_config:\n  tokenizer_type: «bpe»\n  data_path: data/a.txt\n',
        severity: 'error',
        says: 'nano_gpt at v0.64 stops with "std::bad_variant_access"',
      },
      {
        name: 'characters from tokens, by default',
        target: { ...old, release: 'v0.67' },
        text: 'training_config:\n  data_path: «data/tokens.yaml»\n',
        says: 'tokenizer_type char needs a .txt file',
      },
    ],
    good: [
      { name: 'a text by characters', target: old, text: 'training_config:\n  data_path: data/a.txt\n' },
      {
        name: 'tokens by their type',
        target: old,
        text: 'training_config:\n  tokenizer_type: bpe\n  data_path: data/tokens.yaml\n',
      },
      {
        name: 'the data that it was built with',
        target: old,
        text: 'training_config:\n  tokenizer_type: bpe\n',
      },
      {
        name: 'v0.68 no longer asks the key',
        target: { trainer: 'nanogpt-cpp' },
        text: 'training_config:\n  tokenizer_type: bpe\n  data_path: data/a.txt\n',
      },
      {
        name: 'Python does not either',
        text: 'training_config:\n  tokenizer_type: bpe\n  data_path: data/a.txt\n',
      },
    ],
  },
]);
