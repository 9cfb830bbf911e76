import { createHash } from 'node:crypto';
import type { InlineCode } from './inline-code.ts';

/**
 * The Content-Security-Policy of one page: only files of this site, and of what stands in the page itself only the
 * scripts and styles that the build has put there, by their hash.
 * @param anyInlineStyle for the page with Monaco, which writes styles while it runs
 */
export function pagePolicy(code: InlineCode, anyInlineStyle: boolean): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes(code.scripts)],
    'style-src': ["'self'", ...(anyInlineStyle ? ["'unsafe-inline'"] : styleHashes(code))],
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
