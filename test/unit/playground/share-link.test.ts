import { describe, expect, it } from 'vitest';
import { encodeShareLink, fitsLink, isShareLink, readShareLink } from '../../../src/playground/share-link.ts';

const target = { b: 't3k', r: 'gsm8k-py', l: 'v0.67' } as const;

describe('a share link', () => {
  it.each([
    ['a config', 'training_config:\n  batch_size: 8\n'],
    ['nothing', ''],
    ['every script', 'name: "日本語 \u{1F682} émoji"\n'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['200 kB', 'key: value # a comment\n'.repeat(9000)],
  ])('carries %s there and back', async (_, t) => {
    expect(await readShareLink(await encodeShareLink({ t, ...target }))).toEqual({
      shared: { t, ...target },
    });
  });

  it('carries a model config beside it, which an older page passes over', async () => {
    const pair = { t: 'training_config: {}\n', ...target, m: 'transformer_config: {}\n' };
    expect(await readShareLink(await encodeShareLink(pair))).toEqual({ shared: pair });
  });

  it('decodes a link made on the first day', async () => {
    const link =
      '#v1.FcZBCoAgEAXQq8hfW9iikDmLECplAzGKSVDR3aO3eg8aCK16FpY0xywrJ3KiVPAtbvPB90LKOoFGAEGG0UCj_vWSU2lduaCxg3CafrJ4Pw';
    expect(await readShareLink(link)).toEqual({
      shared: { t: 'training_config:\n  batch_size: 8\n', b: 'n150', r: 'nanogpt-py', l: 'v0.68' },
    });
  });

  it.each([
    ['cut short', (link: string) => link.slice(0, -8), 'broken'],
    [
      'with a letter changed',
      (link: string) => `${link.slice(0, 8)}${link[8] === 'A' ? 'B' : 'A'}${link.slice(9)}`,
      'broken',
    ],
    ['of another version', (link: string) => link.replace('#v1.', '#v2.'), 'other-version'],
    ['that is no base64', () => '#v1.***', 'broken'],
    ['that is empty', () => '#v1.', 'broken'],
  ] as const)('says what is wrong with one %s', async (_, spoil, fault) => {
    expect(await readShareLink(spoil(await encodeShareLink({ t: 'a: 1', ...target })))).toEqual({ fault });
  });

  it.each([
    {},
    { t: 1 },
    [],
    null,
    { t: '', b: '', r: '', l: '', m: 7 },
    { t: '', b: '', r: '', l: '', m: null },
  ])('refuses to be fooled by %j', async (json) => {
    expect(await readShareLink(await encodeShareLink(json as never))).toEqual({ fault: 'broken' });
  });

  it('refuses to unpack a bomb', async () => {
    const bomb = await encodeShareLink({ t: ' '.repeat(3_000_000), ...target });
    expect(await readShareLink(bomb)).toEqual({ fault: 'too-large' });
  });

  it.each([
    ['of letters', 'x'.repeat(3_000_000)],
    [
      'that does not pack',
      Array.from({ length: 3_000_000 }, (_, at) => String.fromCharCode(33 + ((at * at * 7919) % 90))).join(
        '',
      ),
    ],
  ])('is not made of 3 MB %s', async (_, t) => {
    expect(fitsLink({ t, ...target })).toBe(false);
    expect(await readShareLink(await encodeShareLink({ t, ...target }))).toEqual({ fault: 'too-large' });
  });

  it('is made of all that the engine reads', () => {
    expect(fitsLink({ t: 'é'.repeat(500_000), ...target })).toBe(true);
  });

  it('gives nothing else that its JSON holds', async () => {
    const more = JSON.parse('{"t":"a: 1","b":"n150","r":"gsm8k-py","l":"v0.67","__proto__":{"m":"x"},"x":1}');
    const { shared } = (await readShareLink(await encodeShareLink(more))) as { shared: object };
    expect(Reflect.ownKeys(shared)).toEqual(['t', 'b', 'r', 'l']);
    expect(Object.getPrototypeOf(shared)).toBe(Object.prototype);
  });

  it('is told from the anchors of a page', () => {
    expect(isShareLink('#v1.abc')).toBe(true);
    expect(isShareLink('#v2.abc')).toBe(true);
    expect(isShareLink('#pg-text')).toBe(false);
  });
});
