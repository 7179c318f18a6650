import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

type Headers = Readonly<Record<string, string>>;

/**
 * What a page may load: its own files and nothing else. Styles stand in the page itself, so that a first visit needs
 * one request before it shows; scripts never do. The search engine (Pagefind) is WebAssembly.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers for every answer, on any server. No referrer: an address of this site may say what a client lives through. */
export const SECURITY_HEADERS: Headers = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Headers that mean something only over https, so the server on this machine leaves them out. */
const HTTPS_HEADERS: Headers = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

/** Folders whose file names change with their contents. */
const NEVER_CHANGING = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];

/**
 * Say how long a browser may keep the file at an address without asking again.
 *
 * @param pathname Path of the address, such as `/_astro/keuzehulp.B2x.js`.
 * @returns A value for the header Cache-Control.
 */
export function formatCacheControl(pathname: string): string {
  const isNeverChanging = NEVER_CHANGING.some((folder) => pathname.startsWith(folder));
  return isNeverChanging ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Format the headers as a `_headers` file, which several hosts of static sites read. */
export function formatHeadersFile(): string {
  const everywhere = { ...SECURITY_HEADERS, ...HTTPS_HEADERS };
  const rules: [string, Headers][] = [
    ['/*', everywhere],
    ...NEVER_CHANGING.map((folder): [string, Headers] => [
      `${folder}*`,
      { 'Cache-Control': formatCacheControl(folder) },
    ]),
  ];
  return rules
    .map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Write `_headers` beside the built pages. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), formatHeadersFile()),
    },
  };
}
