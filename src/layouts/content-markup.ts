import type { AstroIntegration } from 'astro';
import { cornerCells } from './corner-cells.ts';
import { linksUnderBase } from './links-under-base.ts';
import { stackedTables } from './stacked-tables.ts';
import { wholeCode } from './whole-code.ts';
import { wholeQuantities } from './whole-quantities.ts';

/**
 * Adds our own steps to the way from Markdown to HTML: to the list of plugins that Astro's Markdown processor
 * (Sätteri) carries, as Starlight's integration does.
 */
export function contentMarkup(): AstroIntegration {
  return {
    name: 'content-markup',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const options = config.markdown.processor.options as { hastPlugins?: unknown[] };
        if (options.hastPlugins === undefined) {
          throw new Error(
            'The Markdown processor takes no hast plugins; links in content would miss the base path.',
          );
        }
        const base = config.base.replace(/\/+$/, '');
        options.hastPlugins.push(
          linksUnderBase(base),
          cornerCells,
          wholeCode,
          wholeQuantities,
          stackedTables,
        );
      },
    },
  };
}
