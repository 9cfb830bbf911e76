import { testRules } from './rule-case.ts';

const cpp = { trainer: 'nanogpt-cpp' } as const;

/** What YAML 1.2 and yaml-cpp read, and PyYAML does not. */
testRules([
  {
    code: 'yaml-syntax',
    bad: [
      {
        name: 'an anchor twice',
        text: 'a: &x 1\nb: «&x» 2\n',
        severity: 'error',
        says: "found duplicate anchor 'x'",
      },
      { name: 'a list for a key', text: '? «[1]»\n: 2\n', severity: 'error', says: 'found unhashable key' },
      { name: 'a mapping for a key', text: 'a:\n  «{b: 1}»: 2\n', says: 'found unhashable key' },
      {
        name: 'a text to merge',
        text: 'a:\n  <<: «b»\n',
        says: 'expected a mapping or list of mappings for merging',
      },
      {
        name: 'lists to merge',
        text: 'a:\n  <<: «[[1]]»\n',
        says: 'expected a mapping for merging, but found sequence',
      },
      { name: 'nothing to merge', text: 'a:\n  «<<»:\n', says: 'but found scalar' },
      {
        name: 'an unprintable character',
        text: 'a: "«\u0007»"\n',
        says: '#x0007: special characters are not allowed',
      },
    ],
    good: [
      { name: 'two anchors', text: 'a: &x 1\nb: &y 2\nc: "&x"\nd: *x\n' },
      { name: 'a mapping to merge', text: 'a: &x {b: 1}\nc:\n  <<: *x\n' },
      { name: 'mappings to merge', text: 'a: &x {b: 1}\nc:\n  <<: [*x, {d: 2}]\n' },
      { name: 'a merge key in quotes', text: 'a:\n  "<<": 5\n' },
      { name: 'an empty key', text: '"": 1\na:\n  : 2\n' },
      { name: 'a key that is an alias', text: 'a: &x b\n*x : 2\n' },
      { name: 'letters of every script', text: 'a: "é 中 😀"\n' },
      { name: 'for yaml-cpp, an anchor twice', target: cpp, text: 'a: &x 1\nb: &x 2\n' },
      { name: 'for yaml-cpp, a list for a key', target: cpp, text: '? [1]\n: 2\n' },
      { name: 'for yaml-cpp, a number to merge', target: cpp, text: 'a:\n  <<: 5\n' },
    ],
  },
]);
