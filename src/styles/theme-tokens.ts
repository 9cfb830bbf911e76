import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The colours of a theme by their names in theme.css (`ink` for --ty-ink), for what is drawn while the site is built. */
export function themeTokens(type: 'dark' | 'light'): (name: string) => string {
  const css = readFileSync(path.resolve('src/styles/theme.css'), 'utf8');
  const block = new RegExp(`data-theme="${type}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return (name) => {
    const colour = new RegExp(`--ty-${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    if (colour === undefined) throw new Error(`theme.css has no --ty-${name} for ${type}.`);
    return colour;
  };
}
