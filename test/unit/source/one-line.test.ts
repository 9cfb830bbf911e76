import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/core/yaml/one-line.ts';

describe("the reader's text in a sentence", () => {
  it.each([
    ['plain words', 'batch_size', 'batch_size'],
    ['several lines', ' a:\r\n\t b ', 'a: b'],
    ['40 characters', 'x'.repeat(40), 'x'.repeat(40)],
    ['41 characters', 'x'.repeat(41), `${'x'.repeat(39)}…`],
    ['no half of a character at the cut', `${'x'.repeat(38)}🚂🚂🚂`, `${'x'.repeat(38)}🚂…`],
    ['nothing', '', ''],
    ['a lone byte order mark', '\uFEFF', '<U+FEFF>'],
    ['a zero-width space', 'batch_size\u200B', 'batch_size<U+200B>'],
    ['a no-break space at the end', 'batch_size\u00A0', 'batch_size<U+00A0>'],
    ['a text that runs backwards', '\u202EWmadA', '<U+202E>WmadA'],
    ['a control character', 'a\u0007b', 'a<U+0007>b'],
    ['half of a surrogate pair', 'a\uD800', 'a<U+D800>'],
    ['a Cyrillic letter that looks Latin', 'b\u0430tch_size', 'b<U+0430>tch_size'],
    ['a Greek letter that looks Latin', 'm\u03BFdel', 'm<U+03BF>del'],
    ['Cyrillic words', 'модель', 'модель'],
    ['letters that look like no other', 'größe 模型 🚂', 'größe 模型 🚂'],
  ])('%s', (_, text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });
});
