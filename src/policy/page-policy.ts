import { createHash } from 'node:crypto';
import type { InlineCode } from './inline-code.ts';

/**
 * The Content-Security-Policy of one page: only files of this site, and of what stands in the page itself only the
 * scripts and styles that the build has put there, by their hash.
 * @param anyInlineStyle for the page with Monaco, which writes styles while it runs
 */
export function pagePolicy(code: InlineCode, anyInlineStyle: boolean): string {
  return policy(hashes(code.scripts), anyInlineStyle ? anyStyle : styleHashes(code));
}

/**
 * The policy that a host sends with every file: what no page may do, and no worker, which a page's own policy does not
 * bind. It says besides who may frame a page, which a page cannot say. Styles are left to the pages, whose hashes
 * together are too long for a header.
 * @param pages what stands in each of them
 */
export function sitePolicy(pages: readonly InlineCode[]): string {
  const scripts = hashes(pages.flatMap((page) => page.scripts)).sort();
  return `${policy([searchProgram, ...scripts], anyStyle)}; frame-ancestors 'none'`;
}

const anyStyle = ["'unsafe-inline'"];

/** The search compiles WebAssembly in a worker of its own; in the page itself the page's own policy refuses it. */
const searchProgram = "'wasm-unsafe-eval'";

function policy(scripts: readonly string[], styles: readonly string[]): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    // Icons and the dots under a word are drawn in style sheets as data.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** A hash allows a `style` attribute only beside 'unsafe-hashes', which in style-src concerns nothing else. */
function styleHashes({ styleSheets, styleAttributes }: InlineCode): string[] {
  const ofAttributes = hashes(styleAttributes);
  return [...hashes(styleSheets), ...(ofAttributes.length > 0 ? ["'unsafe-hashes'", ...ofAttributes] : [])];
}

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts)].map(
    (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
  );
}
