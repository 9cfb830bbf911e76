import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/index.ts';
import { repaired } from '../../../src/playground/repair/repairs.ts';

const config = 'training_config:\n  batch_size: 8\n  data_path: "data/train.txt" # ours\n';

const kinds = (text: string) => repaired(text).damages.map(({ kind }) => kind);

describe('repaired', () => {
  it.each([
    ['a byte order mark', `\uFEFF${config}`, ['byte-order-mark']],
    ['Windows line endings', config.replaceAll('\n', '\r\n'), ['line-endings']],
    ['old Macintosh line endings', config.replaceAll('\n', '\r'), ['line-endings']],
    ['tabs in front', config.replaceAll('  ', '\t'), ['tabs']],
    ['a tab after a colon', config.replace(': 8', ':\t8'), ['tabs']],
    ['a tab before a comment', config.replace(' # ours', '\t# ours'), ['tabs']],
    ['a fence', `\`\`\`yaml\n${config}\`\`\`\n`, ['fence']],
    [
      'a fence of a chat with words around it',
      `Sure, here it is:\n\n\`\`\`yaml\n${config}\`\`\`\n\nGood luck!`,
      ['fence'],
    ],
    ['a fence that is cut off', `\`\`\`\n${config}`, ['fence']],
    ['a fence of tildes', `~~~yaml\n${config}~~~\n`, ['fence']],
    [
      'a fence in a list of a README',
      `1. Write:\n\n   \`\`\`yaml\n${config.replaceAll(/^(?=.)/gm, '   ')}   \`\`\`\n`,
      ['fence'],
    ],
    [
      'the second fence, where the first is a command',
      `\`\`\`sh\nrm -rf /\n\`\`\`\n\`\`\`yaml\n${config}\`\`\`\n`,
      ['fence'],
    ],
    ['curly quotes', config.replace('"data/train.txt"', '“data/train.txt”'), ['quotes']],
    ['German quotes', config.replace('"data/train.txt"', '„data/train.txt“'), ['quotes']],
    ['one curly quote', config.replace('"data/train.txt"', '"data/train.txt”'), ['quotes']],
    ['no-break spaces in front', config.replaceAll('  ', '\u00A0\u00A0'), ['spaces']],
    ['a no-break space after a colon', config.replace(': 8', ':\u00A08'), ['spaces']],
    ['a space without width', config.replace('batch', 'ba\u200Btch'), ['spaces']],
  ])('takes %s away', (_, damaged, expected) => {
    expect(repaired(damaged).text).toBe(config);
    expect(kinds(damaged)).toEqual(expected);
  });

  it('takes all of it away at once', () => {
    const damaged = `\uFEFFHere:\r\n\`\`\`yaml\r\n${config.replaceAll('  ', '\t').replaceAll('"', '”').replaceAll('\n', '\r\n')}\`\`\`\r\n`;
    expect(repaired(damaged).text).toBe(config);
    expect(kinds(damaged)).toEqual(['byte-order-mark', 'line-endings', 'fence', 'tabs', 'quotes']);
  });

  it('straightens single quotes and keys', () => {
    expect(repaired('“a”: ‘b’ # c\nlist: [“x”, ‘y’]\n- “z”\n').text).toBe(
      '"a": \'b\' # c\nlist: ["x", \'y\']\n- "z"\n',
    );
  });

  it.each([
    ['a sound config', config],
    ['an empty text', ''],
    ['an apostrophe in a comment', 'a: 1 # don’t “touch”\n# “all” of this\n'],
    ['quotes in a text', 'title: "l’été “chaud”"\nname: it’s mine\n'],
    ['a tab inside quotes', 'sep: "a\tb"\n'],
    ['a fence without a config', 'note: |\n  ```sh\n  ls\n  ```\n'],
    ['a joined emoji', 'name: "👩\u200D🚀"\n'],
    ['a no-break space inside quotes', 'name: "a\u00A0b"\n'],
  ])('leaves %s as it is', (_, text) => {
    expect(repaired(text)).toEqual({ text, damages: [] });
  });

  it('leaves every config of ours as it is', () => {
    for (const file of globSync('content/{templates,scenarios,models}/*.yaml')) {
      const text = readFileSync(file, 'utf8');
      expect(repaired(text), file).toEqual({ text, damages: [] });
    }
  });

  it('makes of a damaged template what the template is, to the engine too', () => {
    for (const file of globSync('content/templates/*.yaml')) {
      const text = readFileSync(file, 'utf8');
      const damaged = `Look:\r\n\r\n\`\`\`yaml\r\n${text.replaceAll(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)).replaceAll('\n', '\r\n')}\`\`\`\r\n`;
      const { diagnostics } = check(repaired(damaged).text);
      expect(
        diagnostics.map(({ code }) => code),
        file,
      ).toEqual(check(text).diagnostics.map(({ code }) => code));
    }
  });

  it('has nothing left to do after it is done', () => {
    for (const damaged of [`\t\t“a”:\t“b”\t# c\n`, '```\n```\n```yaml\na:\t1\n']) {
      const { text } = repaired(damaged);
      expect(repaired(text).damages).toEqual([]);
    }
  });
});
