import { readFileSync } from 'node:fs';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { shareImageSize } from '../layouts/share-image-size.ts';
import { signalShape, signalWord } from '../playground/signal.ts';
import { themeTokens } from '../styles/theme-tokens.ts';

/** What stands on the picture that a link to a page shows elsewhere. */
export interface ShareImageWords {
  readonly title: string;
  readonly description: string;
  readonly section: string;
}

const font = (weight: 400 | 700) => ({
  name: 'Inter',
  weight,
  style: 'normal' as const,
  data: readFileSync(path.resolve(`node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff`)),
});

/** Draws the picture as PNG. Its letters come from a font among our packages, so that every machine draws the same. */
export async function shareImage(words: ShareImageWords): Promise<Buffer> {
  const svg = await satori(card(words), { ...shareImageSize, fonts: [font(400), font(700)] });
  return await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer();
}

interface Drawn {
  readonly type: 'div' | 'img';
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

function box(style: Readonly<Record<string, string | number>>, ...children: (string | Drawn)[]): Drawn {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

function card({ title, description, section }: ShareImageWords): Drawn {
  const token = themeTokens('light');
  return box(
    {
      ...shareImageSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '64px 72px',
      borderTop: `12px solid ${token('accent')}`,
      background: token('ground'),
      color: token('ink'),
      fontFamily: 'Inter',
    },
    box(
      { justifyContent: 'space-between', alignItems: 'center', fontSize: 34 },
      box({ fontWeight: 700 }, 'Train', box({ color: token('accent') }, 'yard')),
      box({ color: token('ink-soft'), fontSize: 28 }, section),
    ),
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'center' },
      box(
        {
          fontWeight: 700,
          fontSize: title.length > 52 ? 58 : 68,
          lineHeight: 1.15,
          letterSpacing: '-0.02em',
        },
        title,
      ),
      box(
        {
          marginTop: 28,
          fontSize: 32,
          lineHeight: 1.4,
          color: token('ink-soft'),
          lineClamp: 3,
          display: 'block',
        },
        description,
      ),
    ),
    box(
      { alignItems: 'center', fontSize: 26 },
      ...signals(token).flatMap(([shape, word]) => [mark(shape), box({ marginRight: 40 }, word)]),
    ),
  );
}

/** The three signals, each a shape in its colour beside its word. */
function signals(token: (name: string) => string): [shape: string, word: string][] {
  return (['clear', 'caution', 'stop'] as const).map((signal) => [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><path fill="${token(signal)}" d="${signalShape[signal]}"/></svg>`,
    signalWord[signal],
  ]);
}

function mark(shape: string): Drawn {
  const src = `data:image/svg+xml;base64,${Buffer.from(shape).toString('base64')}`;
  return {
    type: 'img',
    key: null,
    props: { src, width: 26, height: 26, style: { marginRight: 12 } },
  };
}
