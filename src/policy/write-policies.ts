import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type InlineCode, inlineCodeOf } from './inline-code.ts';
import { pagePolicy, sitePolicy } from './page-policy.ts';
import { headersFile } from './security-headers.ts';

interface Options {
  /** Folders of the pages that may write styles while they run. */
  readonly pagesWithInlineStyles: readonly string[];
}

/**
 * Puts its Content-Security-Policy into each page once all of them are built, as its hashes are those of what is
 * there then, and writes `_headers`. Astro's own policy knows nothing of the scripts that Starlight writes inline.
 * @throws where a page has an event handler in an attribute
 */
export function writePolicies({ pagesWithInlineStyles }: Options): AstroIntegration {
  let base = '/';
  return {
    name: 'write-policies',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const codes = globSync('**/*.html', { cwd: folder }).map((page) => {
          const html = readFileSync(folder + page, 'utf8');
          const code = allowedCodeOf(html, page);
          const anyInlineStyle = pagesWithInlineStyles.some((one) => page.startsWith(one));
          writeFileSync(folder + page, withPolicy(html, code.headStart, pagePolicy(code, anyInlineStyle)));
          return code;
        });
        writeFileSync(`${folder}_headers`, headersFile(base, sitePolicy(codes)));
      },
    },
  };
}

/** @throws where the page has a handler, which no policy of ours allows */
function allowedCodeOf(html: string, page: string): InlineCode {
  const code = inlineCodeOf(html);
  if (code.handlers.length > 0) {
    throw new Error(`Expected no event handler in the text of ${page}, found ${code.handlers.join(', ')}.`);
  }
  return code;
}

function withPolicy(html: string, headStart: number, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, headStart) + meta + html.slice(headStart);
}
