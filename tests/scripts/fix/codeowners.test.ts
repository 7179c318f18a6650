import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeCodeowners } from '../../../scripts/fix/codeowners.ts';
import { redactieSchema } from '../../../src/schema/redactie.ts';
import { redactie } from '../../fixtures/kleine-paginas.ts';

const lees = (anders: string = redactie) => redactieSchema.parse(parse(anders));
const echt = (tekst: string) => tekst.split('\n').filter((regel) => regel && !regel.startsWith('#'));

describe('wie GitHub vraagt om mee te lezen', () => {
  test('is niemand zolang er geen account is; dan staat het bestand vol uitleg', () => {
    expect(echt(makeCodeowners(lees()))).toEqual([]);
    expect(makeCodeowners(lees())).toContain('# redactie hulpaanbod\n# /content/hulpaanbod/*.mdx\n');
  });

  test('is de groep van het onderdeel, voor elk bestand daarvan en voor niets anders', () => {
    const met = redactie.replace('{ naam: redactie feiten }', '{ naam: redactie feiten, github: "@gids/feiten" }');
    expect(echt(makeCodeowners(lees(met)))).toEqual([
      '/content/feiten.yaml @gids/feiten',
      '/content/bronnen.yaml @gids/feiten',
      '/content/cijfers.yaml @gids/feiten',
    ]);
  });

  test.each(['gids/feiten', '@gids feiten', '@'])('kan niet "%s" zijn', (github) => {
    const met = redactie.replace('{ naam: redactie feiten }', `{ naam: redactie feiten, github: "${github}" }`);
    expect(() => lees(met)).toThrow();
  });
});
