import { describe, expect, test } from 'vitest';
import { formatCacheControl, formatHeadersFile, SECURITY_HEADERS } from '../../src/integrations/headers.ts';

const policy = SECURITY_HEADERS['Content-Security-Policy']?.split('; ') ?? [];

describe('de veiligheidsregels van de site', () => {
  test('laten geen script in een pagina toe en niets van een ander adres', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy.join(' ')).not.toMatch(/https?:|\*/);
  });

  test('verraden nooit van welke pagina een bezoeker komt', () => {
    expect(SECURITY_HEADERS['Referrer-Policy']).toBe('no-referrer');
  });

  test('verbieden dat een andere site een pagina in een venster van zichzelf toont', () => {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(SECURITY_HEADERS['X-Frame-Options']).toBe('DENY');
  });

  test('gelden volgens _headers voor elk adres, met https als plicht', () => {
    const [everywhere = ''] = formatHeadersFile().split('\n\n');
    expect(everywhere.split('\n')[0]).toBe('/*');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(everywhere).toContain(`\n  ${name}: ${value}`);
    expect(everywhere).toContain('Strict-Transport-Security: max-age=63072000');
  });

  test('blijven in _headers binnen de 2.000 tekens per regel die hosts toestaan', () => {
    expect(
      Math.max(
        ...formatHeadersFile()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });
});

test('bewaart een browser alleen bestanden waarvan de naam met de inhoud verandert', () => {
  expect(formatCacheControl('/_astro/zoeken.Cx1.js')).toContain('immutable');
  expect(formatCacheControl('/pagefind/pagefind.js')).toBe('no-cache');
  expect(formatCacheControl('/gemeente/zaanstad/')).toBe('no-cache');
});
