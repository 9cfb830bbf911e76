import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';

/** The two colour themes of code, made from the tokens in theme.css so that no colour stands in two places. */
export function codeThemes(): ExpressiveCodeTheme[] {
  const css = readFileSync(path.resolve('src/styles/theme.css'), 'utf8');
  return [codeTheme('dark', css), codeTheme('light', css)];
}

function codeTheme(type: 'dark' | 'light', css: string): ExpressiveCodeTheme {
  const block = new RegExp(`data-theme="${type}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const token = (name: string): string => {
    const colour = new RegExp(`--ty-${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    if (colour === undefined) throw new Error(`theme.css has no --ty-${name} for ${type}.`);
    return colour;
  };
  const scopes: [colour: string, scope: string[]][] = [
    [token('comment'), ['comment', 'punctuation.definition.comment']],
    [
      token('key'),
      ['entity.name.tag', 'support.type.property-name', 'entity.name.type.anchor', 'support.function'],
    ],
    [token('number'), ['constant', 'constant.numeric', 'constant.language', 'keyword']],
    [token('string'), ['string.quoted', 'string.unquoted', 'string', 'punctuation.definition.string']],
  ];
  return new ExpressiveCodeTheme({
    name: `trainyard-${type}`,
    type,
    colors: { 'editor.background': token('panel'), 'editor.foreground': token('ink') },
    tokenColors: scopes.map(([foreground, scope]) => ({ scope, settings: { foreground } })),
  });
}
