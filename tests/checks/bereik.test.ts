import { expect, test } from 'vitest';
import { listInAdvies, listOpPaginas } from '../../src/checks/bereik.ts';
import { parseInhoud } from '../../src/checks/reading/parse-inhoud.ts';
import { maakInhoud, type Wijzigingen } from '../fixtures/kleine-inhoud.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const lees = (wijzigingen: Wijzigingen) => parseInhoud(maakInhoud(wijzigingen)).inhoud;
const opPaginas = (wijzigingen: Wijzigingen) => [...listOpPaginas(lees({ 'content/paginas/feiten.mdx': undefined, ...wijzigingen }))];

test('een pagina leidt naar een organisatie met haar naam, een link, een nummer om te bellen of een weg', () => {
  expect(opPaginas({})).not.toContain('veilig-thuis');
  expect(opPaginas({ [ROL]: ['Bel <Organisatie id="comensha" />.', 'Bel <Organisatie id="veilig-thuis" />.'] })).toContain('veilig-thuis');
  expect(opPaginas({ [ROL]: ['Bel <Organisatie id="comensha" />.', 'Zie [hier](/hulpaanbod/veilig-thuis/).'] })).toContain('veilig-thuis');
  expect(opPaginas({ [ROL]: ['bel: [comensha]', 'bel: [veilig-thuis]'] })).toContain('veilig-thuis');
  expect(opPaginas({ 'content/hulpvragen/opvang.mdx': ['/hulpaanbod/comensha/]}', '/hulpaanbod/veilig-thuis/]}'] })).toContain('veilig-thuis');
});

test('een organisatie staat op de pagina van haar regio', () => {
  const regionaal: [string, string] = ['soort: landelijk', 'soort: regionaal\n  regios: [voorbeeldregio]'];
  expect(opPaginas({ 'content/hulpaanbod/veilig-thuis.mdx': regionaal })).toContain('veilig-thuis');
});

test('haar eigen pagina telt niet, die van een andere organisatie wel', () => {
  const noemt = (wie: string) => ({ [`content/hulpaanbod/${wie}.mdx`]: ['Een tekst over', 'Dit is <Organisatie id="veilig-thuis" />, een tekst over'] as const });
  expect(opPaginas(noemt('veilig-thuis'))).not.toContain('veilig-thuis');
  expect(opPaginas(noemt('comensha'))).toContain('veilig-thuis');
});

test('een advies komt uit bij elke schakel van zijn routes, ook bij wie opneemt voor het punt van een regio', () => {
  expect([...listInAdvies(lees({}))].sort()).toEqual(['comensha', 'veilig-thuis']);
  const viaRegio = lees({ 'content/routes.yaml': ['- {soort: organisatie, id: comensha}', '- {soort: regionaal-punt, taak: meldpunt}'] });
  expect([...listInAdvies(viaRegio)].sort()).toEqual(['comensha', 'veilig-thuis']);
  const zonderPunt = lees({ 'content/routes.yaml': ['- {soort: organisatie, id: comensha}', '- {soort: regionaal-punt, taak: zorgcoordinatie}'] });
  expect([...listInAdvies(zonderPunt)]).toEqual(['veilig-thuis']);
});
