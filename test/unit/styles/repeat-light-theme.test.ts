import { expect, test } from 'vitest';
import { withLightRepeated } from '../../../src/styles/repeat-light-theme.ts';

const condition = '@media print,(scripting:none) and (prefers-color-scheme:light)';

test.each([
  [
    'behind the dark rule, in its layer',
    '@layer base{:root[data-theme=light]{--a:1}:root[data-theme=dark]{--a:2}}b{c:d}',
    `@layer base{:root[data-theme=light]{--a:1}:root[data-theme=dark]{--a:2}${condition}{:root[data-theme]{--a:1}}}b{c:d}`,
  ],
  [
    'without the selectors of other themes, and of parts that name their own',
    "[data-theme=light] a,[data-theme=dark] b{c:d}.code[data-theme='light']{e:f}",
    `[data-theme=light] a,[data-theme=dark] b{c:d}.code[data-theme='light']{e:f}${condition}{[data-theme] a{c:d}}`,
  ],
])('light rules are repeated %s', (_name, css, repeated) => {
  expect(withLightRepeated(css).replaceAll(/\s*([{}])\s*/g, '$1')).toBe(repeated);
});
