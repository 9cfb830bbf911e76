import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type Rule } from 'postcss';

/**
 * Starlight writes every page as a dark one and turns it light by a script. On paper, and where scripts are off and the
 * system is light, the light theme has to come without one: each of its rules is repeated for these cases.
 */
export function repeatLightTheme(): AstroIntegration {
  return {
    name: 'repeat-light-theme',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.css', { cwd: folder })) {
          const css = readFileSync(folder + file, 'utf8');
          if (css.includes('data-theme')) writeFileSync(folder + file, withLightRepeated(css));
        }
      },
    },
  };
}

const light = /\[data-theme=["']?light["']?\]/g;

/** The style sheet, and behind its rules the light ones once more, for whatever theme the page names. */
export function withLightRepeated(css: string): string {
  const sheet = postcss.parse(css);
  const rules: Rule[] = [];
  sheet.walkRules(light, (rule) => {
    rules.push(rule);
  });
  for (const rule of rules) {
    const selectors = rule.selectors
      .filter((selector) => /^(?::root|html)?\[data-theme=["']?light/.test(selector))
      .map((selector) => selector.replaceAll(light, '[data-theme]'));
    if (selectors.length === 0) continue;
    const condition = postcss.atRule({
      name: 'media',
      params: 'print,(scripting:none) and (prefers-color-scheme:light)',
    });
    condition.append(rule.clone({ selectors }));
    // At the end of its layer: behind the dark rules, which are as specific.
    rule.parent?.append(condition);
  }
  return sheet.toString();
}
