import { describe, expect, it } from 'vitest';
import { decodeShareLink, encodeShareLink, isShareLink } from '../../../src/playground/share-link.ts';

const target = { b: 't3k', r: 'gsm8k-py', l: 'v0.67' } as const;

describe('a share link', () => {
  it.each([
    ['a config', 'training_config:\n  batch_size: 8\n'],
    ['nothing', ''],
    ['every script', 'name: "日本語 \u{1F682} émoji"\n'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['200 kB', 'key: value # a comment\n'.repeat(9000)],
  ])('carries %s there and back', async (_, t) => {
    expect(await decodeShareLink(await encodeShareLink({ t, ...target }))).toEqual({ t, ...target });
  });

  it('decodes a link made on the first day', async () => {
    const link =
      '#v1.FcZBCoAgEAXQq8hfW9iikDmLECplAzGKSVDR3aO3eg8aCK16FpY0xywrJ3KiVPAtbvPB90LKOoFGAEGG0UCj_vWSU2lduaCxg3CafrJ4Pw';
    expect(await decodeShareLink(link)).toEqual({
      t: 'training_config:\n  batch_size: 8\n',
      b: 'n150',
      r: 'nanogpt-py',
      l: 'v0.68',
    });
  });

  it.each([
    ['cut short', (link: string) => link.slice(0, -8)],
    [
      'with a letter changed',
      (link: string) => `${link.slice(0, 8)}${link[8] === 'A' ? 'B' : 'A'}${link.slice(9)}`,
    ],
    ['of another version', (link: string) => link.replace('#v1.', '#v2.')],
    ['that is no base64', () => '#v1.***'],
    ['that is empty', () => '#v1.'],
  ])('gives null for one %s', async (_, spoil) => {
    expect(await decodeShareLink(spoil(await encodeShareLink({ t: 'a: 1', ...target })))).toBeNull();
  });

  it('refuses to unpack a bomb', async () => {
    expect(await decodeShareLink(await encodeShareLink({ t: ' '.repeat(3_000_000), ...target }))).toBeNull();
  });

  it('is told from the anchors of a page', () => {
    expect(isShareLink('#v1.abc')).toBe(true);
    expect(isShareLink('#pg-text')).toBe(false);
  });
});
