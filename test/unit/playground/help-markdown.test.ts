import { expect, it, vi } from 'vitest';
import { defaultTarget, hoverAt } from '../../../src/core/index.ts';
import { escaped, hoverMarkdown } from '../../../src/playground/editor/help-markdown.ts';

it('tells all that is known of a key, in order', () => {
  vi.stubGlobal('location', { href: 'https://example.org/base/playground/' });
  const text = 'training_config:\n  seed: 42\n';
  const hover = hoverAt(text, text.indexOf('seed'), defaultTarget);
  const parts = hover ? hoverMarkdown(hover, (path) => `/base${path}`).split('\n\n') : [];
  expect(parts).toEqual([
    '**`seed`** · whole number, 0 to 4,294,967,295',
    'The start of the random numbers: the same seed, the same run\\.',
    'train\\_nanogpt\\.py at v0\\.68 reads it as int\\(\\); without it, 5489\\.',
    'It holds 42, as written\\.',
    '[training\\_config\\.seed in the reference](https://example.org/base/reference/#training_config.seed)',
  ]);
  vi.unstubAllGlobals();
});

it('lets no text of a config become markup', () => {
  expect(escaped('<img src=x> [a](b) **c** `d` &lt;')).toBe(
    '\\<img src=x\\> \\[a\\]\\(b\\) \\*\\*c\\*\\* \\`d\\` &amp;lt;',
  );
});
