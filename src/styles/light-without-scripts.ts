import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type Rule } from 'postcss';

/**
 * Starlight writes every page as a dark one and turns it light by a script. Where scripts are off, the light theme has to
 * come from the system's setting alone: each of its rules is repeated for that case.
 */
export function lightWithoutScripts(): AstroIntegration {
  return {
    name: 'light-without-scripts',
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

/** The style sheet, and under the condition that scripts are off its light rules for whatever theme the page names. */
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
      params: '(scripting:none) and (prefers-color-scheme:light)',
    });
    condition.append(rule.clone({ selectors }));
    // At the end of its layer: behind the dark rules, which are as specific.
    rule.parent?.append(condition);
  }
  return sheet.toString();
}
