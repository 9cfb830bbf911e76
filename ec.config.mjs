import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { codeThemes } from './src/components/config-block/code-themes.ts';
import { configBlockPlugin } from './src/components/config-block/config-block-plugin.ts';

/** How code is shown. A file of its own, because Starlight's <Code> reads it a second time, inside Vite. */
export default defineEcConfig({
  themes: codeThemes(),
  plugins: [configBlockPlugin((process.env.BASE_PATH || '/').replace(/\/*$/, '/'))],
  // What is shown is what is checked: tabs stay tabs, and a first comment that names a file stays in the text.
  tabWidth: 0,
  frames: { extractFileNameFromCode: false },
  // It has each word of code forget what the browser knows of it, which took half of the time that a page needs to show.
  useStyleReset: false,
  styleOverrides: {
    frames: {
      frameBoxShadowCssValue: 'none',
      // Colours are for state alone; "Copied" is none.
      tooltipSuccessBackground: 'var(--ty-ink)',
      tooltipSuccessForeground: 'var(--ty-ground)',
    },
  },
  // A line that a phone has no room for goes on below, and nothing has to be scrolled sideways.
  defaultProps: { frame: 'code', wrap: true },
});
