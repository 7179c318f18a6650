import type { AstroIntegration } from 'astro';
import { describe, expect, test } from 'vitest';
import { makeVoorbeeldenConfig, voorbeelden } from '../../src/integrations/voorbeelden.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** List the addresses that the integration adds for a command. */
function listAdressen(isAsked: boolean, command: 'dev' | 'build'): string[] {
  const adressen: string[] = [];
  const injectRoute = ({ pattern }: { pattern: string }) => adressen.push(pattern);
  voorbeelden(isAsked).hooks['astro:config:setup']?.({ command, injectRoute } as unknown as Parameters<Setup>[0]);
  return adressen;
}

describe('de voorbeelden van onderdelen', () => {
  test('staan er terwijl iemand aan de site werkt', () => {
    expect(listAdressen(false, 'dev')).toEqual(['/voorbeelden/', '/voorbeelden/[component]/']);
  });

  test('staan niet in een gewone bouw, alleen in een bouw die erom vraagt', () => {
    expect(listAdressen(false, 'build')).toEqual([]);
    expect(listAdressen(true, 'build')).toEqual(expect.arrayContaining(listAdressen(false, 'dev')));
  });

  test('brengen in hun eigen bouw de gegevens mee die hun scripts ophalen', () => {
    expect(listAdressen(true, 'build')).toContain('/gegevens/plaatsen.json');
  });

  test('bouwen zonder de pagina’s en de zoekindex van de site, naar een eigen map', () => {
    const make = (name: string): AstroIntegration => ({ name, hooks: {} });
    const site = { trailingSlash: 'always' as const, integrations: ['@astrojs/mdx', 'zoekindex', 'headers'].map(make) };
    const config = makeVoorbeeldenConfig(site, '.cache/proef');
    const namen = (config.integrations ?? []).flat().map((integration) => integration && integration.name);
    expect(namen).toEqual(['@astrojs/mdx', 'voorbeelden']);
    expect(config).toMatchObject({ trailingSlash: 'always', outDir: '.cache/proef', configFile: false });
    expect(config.srcDir).not.toBe('./src');
  });
});
