/** What a host that reads `_headers` sends with every answer, beside the policy: these are headers alone. */
const always: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // An address may hold a whole config behind its hash; a link that is followed tells nobody where it stood.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The file `_headers`, for the hosts that read it; the paths of its rules begin with the base.
 * @param policy the Content-Security-Policy of every file
 */
export function headersFile(base: string, policy: string): string {
  return [
    rule(`${base}*`, { 'Content-Security-Policy': policy, ...always }),
    // Editors that run in a browser fetch the JSON Schema from an origin of their own.
    rule(`${base}schema/*`, { 'Access-Control-Allow-Origin': '*' }),
  ].join('');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
