import { testRules } from './rule-case.ts';

/** Made up here: twenty-four letters that nobody has. */
const letters = 'abcdefghijklmnopqrstuvwx';

testRules([
  {
    code: 'secret-in-config',
    bad: [
      {
        name: 'a token of a model hub',
        text: `training_config:\n  wandb_project: «"hf_${letters}"»\n`,
        severity: 'warning',
        says: 'The value of wandb_project looks like an access token.',
        fixes: [],
      },
      { name: 'a token of a code host', text: `token: «ghp_${letters}${letters}»\n` },
      {
        name: 'a fine-grained one',
        text: `a: «github_pat_${letters}»\n`,
        target: { run: 'direct' },
        severity: 'warning',
      },
      {
        name: 'a key of a service',
        text: `a:\n  b: «'sk-${letters}'»\n`,
        target: { trainer: 'nanogpt-cpp', release: 'v0.64' },
      },
      { name: 'an access key of a cloud', text: 'a: «AKIAABCDEFGHIJKLMNOP»\n' },
      { name: 'what its name tells', text: 'training_config:\n  wandb_api_key: «0123456789abcdef»\n' },
      { name: 'a password', text: 'db_password: «correct-horse-battery»\n' },
      { name: 'in a list', text: `a:\n  - { api_key: «${letters}» }\n` },
      { name: 'in a text that is no YAML', text: `token: «ghp_${letters}${letters}»\nb: "\n` },
    ],
    good: [
      {
        name: 'a tokenizer is no token',
        text: 'training_config:\n  tokenizer_type: char\n  tokenizer_path: data/tokenizer.json\n',
      },
      { name: 'a name without a value', text: 'wandb_api_key:\n' },
      { name: 'a short value', text: 'token: none\n' },
      { name: 'a sentence', text: 'password: ask the person next to you\n' },
      { name: 'an innocent prefix', text: 'wandb_project: hf_small\n' },
    ],
  },
]);
