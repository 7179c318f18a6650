import { expect, test } from 'vitest';
import { formatModule } from '../../src/integrations/redactie.ts';

/** What a page gets when it imports the module. */
const importeer = async (data: unknown): Promise<unknown> => {
  const { default: gekregen } = (await import(
    `data:text/javascript,${encodeURIComponent(formatModule(data))}`
  )) as { default: unknown };
  return gekregen;
};

test('een pagina krijgt precies wat is bewezen, ook getallen die te groot zijn om af te ronden', async () => {
  const verslag = { situaties: 9_007_199_254_740_993n, lijst: [{ paren: 0n, geldt: true }], naam: 'verwijzen' };
  expect(await importeer(verslag)).toEqual(verslag);
});

test('tekst die op een getal of op code lijkt, blijft tekst', async () => {
  const verslag = { teksten: ['123n', '"); stop("', '</script>', 'regel\u2028einde', '€ 5'] };
  expect(await importeer(verslag)).toEqual(verslag);
});
