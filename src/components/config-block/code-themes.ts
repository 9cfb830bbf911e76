import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';
import { themeTokens } from '../../styles/theme-tokens.ts';

/** The two colour themes of code, made from the tokens in theme.css so that no colour stands in two places. */
export function codeThemes(): ExpressiveCodeTheme[] {
  return [codeTheme('dark'), codeTheme('light')];
}

function codeTheme(type: 'dark' | 'light'): ExpressiveCodeTheme {
  const token = themeTokens(type);
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
