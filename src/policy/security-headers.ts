/**
 * What a host that reads `_headers` sends with every answer, beside the policy that each page carries itself: a meta
 * element cannot say who may frame the page, and the rest are headers alone.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // An address may hold a whole config behind its hash; a link that is followed tells nobody where it stood.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The file `_headers`, for the hosts that read it; the paths of the rules begin with the base. */
export function headersFile(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base}*\n${lines.join('')}`;
}
