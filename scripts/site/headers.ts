/** Answers that every file gets: the policy, and what keeps a browser from guessing and from telling. */
function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

const FOREVER = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';

/**
 * `_headers`, read by Netlify and by Cloudflare Pages. `folders`: of `data/`, whose files are asked for by the hash of
 * their content. Both hosts join the values of all rules that match, so no two rules here set the same header.
 */
export function headersFile(policy: string, folders: readonly string[]): string {
  const rules: [string, Record<string, string>][] = [
    ['/*', securityHeaders(policy)],
    ['/assets/*', { 'Cache-Control': FOREVER }],
    ...folders.map((folder): [string, Record<string, string>] => [
      `/data/${folder}/*`,
      { 'Cache-Control': FOREVER },
    ]),
    ...['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/data/manifest.json'].map(
      (file): [string, Record<string, string>] => [file, { 'Cache-Control': ASK }],
    ),
  ];
  const text = rules.map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...lines].join('\n');
  });
  return `${text.join('\n\n')}\n`;
}
