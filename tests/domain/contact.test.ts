import { describe, expect, test } from 'vitest';
import { resolveContacten, type Contact } from '../../src/domain/contact.ts';
import { eindsoort, type Eindsoort } from '../../src/domain/eindsoort.ts';
import type { ContactGegevens, KetenDeel, RouteGegevens } from '../../src/domain/contact-gegevens.ts';
import { maakBereik, maakContactGegevens } from '../fixtures/kleine-contacten.ts';
import { bronnen, codeVan, contactGegevens, gemeenten, routes } from '../fixtures/gebieden.ts';

const bij = (route: string, gemeente: string | null, leeftijd?: string): Contact[] =>
  resolveContacten(route, gemeente === null ? null : codeVan(gemeente), contactGegevens, leeftijd ? { leeftijd } : {});
const namen = (contacten: Contact[]) => contacten.map(({ naam }) => naam);
const alle = routes.flatMap(({ id }) =>
  [null, ...gemeenten.map(({ code }) => code)].flatMap((code) => resolveContacten(id, code, contactGegevens)),
);

describe('zorgcoördinator van een regio', () => {
  test('die rechtstreeks te bellen is, heeft geen vervanger nodig', () => {
    expect(bij('zorgcoordinator-regio', 'Assen')).toMatchObject([{ naam: 'GGD Drenthe', soort: 'regio', status: 'eigen-bron', standIn: false }]);
  });

  test('met een nummer uit een oud overzicht staat voorop, gevolgd door CoMensha onder eigen naam met de reden', () => {
    const [eerste, tweede] = bij('zorgcoordinator-regio', 'Rotterdam');
    expect(eerste).toMatchObject({ wieNeemtOp: 'humanitas-essm', namens: 'Zorgcoördinatie Rotterdam-Rijnmond', status: 'bij-derde' });
    expect(tweede).toMatchObject({ naam: 'CoMensha', soort: 'vervanger', standIn: true, toelichting: expect.stringContaining('op afstand') });
  });

  test('met alleen een website of mailadres wordt getoond, gevolgd door CoMensha', () => {
    expect(bij('zorgcoordinator-regio', 'Enschede')).toMatchObject([{ url: 'https://www.mensenhandeltwente.nl' }, { standIn: true }]);
    expect(bij('zorgcoordinator-regio', 'Groningen')).toMatchObject([{ email: 'mensenhandel@groningen.nl' }, { standIn: true }]);
  });

  test('die niet bekend is, wordt alleen door CoMensha vervangen', () => {
    expect(namen(bij('zorgcoordinator-regio', 'Dordrecht'))).toEqual(['CoMensha']);
  });

  test('is het punt dat de gemeente bij naam noemt, als de regio er meer heeft', () => {
    expect(bij('zorgcoordinator-regio', 'Eindhoven')[0]).toMatchObject({ namens: 'Zorgcoördinatie Eindhoven en omgeving' });
    expect(bij('zorgcoordinator-regio', 'Breda')[0]).toMatchObject({ namens: 'De Baronie: regionale aanpak mensenhandel' });
  });

  test('is onbekend voor een gemeente die geen punt noemt: CoMensha eerst, dan alle punten met die mededeling', () => {
    const [eerste, ...rest] = bij('zorgcoordinator-regio', 'Moerdijk');
    expect(eerste).toMatchObject({ naam: 'CoMensha', standIn: true });
    expect(rest.map(({ namens }) => namens).join()).toContain('Hart van Brabant; De Baronie');
    expect(rest.every(({ toelichting }) => toelichting?.endsWith('Welk punt voor jouw gemeente geldt, is niet bekend.'))).toBe(true);
  });

  test('hangt in Apeldoorn van de leeftijd af; zonder leeftijd staan beide er, met de leeftijd erbij', () => {
    expect(namen(bij('zorgcoordinator-regio', 'Apeldoorn', '16-17'))).toEqual(['MEE Veluwe', 'CoMensha']);
    expect(namen(bij('zorgcoordinator-regio', 'Apeldoorn', '23-plus'))).toEqual(['Moviera', 'CoMensha']);
    expect(namen(bij('zorgcoordinator-regio', 'Apeldoorn', 'weet-niet'))).toEqual(['MEE Veluwe', 'Moviera', 'CoMensha']);
    expect(bij('zorgcoordinator-regio', 'Apeldoorn')[0]?.toelichting).toBe('Voor mensen tot 23 jaar.');
  });

  test('in Utrecht is er voor minderjarigen geen, dus neemt CoMensha waar', () => {
    expect(namen(bij('zorgcoordinator-regio', 'Utrecht', 'onder-16'))).toEqual(['CoMensha']);
  });
});

describe('route van de gemeente', () => {
  test('eindigt bij het algemene nummer met waar je naar vraagt', () => {
    expect(bij('leerplicht', 'Assen')).toMatchObject([{ naam: 'Gemeente Assen', wieNeemtOp: 'gemeente:GM0106', soort: 'gemeente', telefoon: '0592 36 69 11', vraagNaar: 'de leerplichtambtenaar' }]);
  });

  test('zonder gekozen gemeente zegt waar je naar vraagt, en noemt geen nummer', () => {
    expect(bij('leerplicht', null)).toEqual([{
      route: 'leerplicht', naam: 'Je gemeente', wieNeemtOp: 'gemeente', soort: 'vraagtekst', standIn: false,
      toelichting: 'Bel de gemeente en vraag naar de leerplichtambtenaar. Kies je gemeente voor het nummer.',
    }]);
  });

  test('zegt bij een gedeeld nummer dat je je gemeente noemt', () => {
    expect(bij('wijkteam', 'Laren (NH.)')[0]?.toelichting).toBe('Meer gemeenten delen dit nummer: noem je gemeente.');
  });

  test('toont bij Zaanstad het nummer als nog te controleren, en bij opvang daarna CoMensha', () => {
    expect(bij('wijkteam', 'Zaanstad')).toMatchObject([{ status: 'bij-derde', gezien: '2026-03-26' }]);
    expect(bij('opvang-wmo', 'Zaanstad')).toMatchObject([{ naam: 'Gemeente Zaanstad' }, { naam: 'CoMensha', standIn: true }]);
  });

  test('raadt geen centrumgemeente: alleen wie het zelf is, krijgt die rol', () => {
    expect(bij('opvang-wmo', 'Ede')[0]?.toelichting).toContain('centrumgemeente');
    expect(bij('opvang-wmo', 'Barneveld')).toMatchObject([{ naam: 'Gemeente Barneveld' }]);
    expect(bij('opvang-wmo', 'Barneveld')[0]?.toelichting ?? '').not.toContain('centrumgemeente');
  });
});

describe('landelijke route', () => {
  test('is in elke gemeente gelijk, ook zonder gekozen gemeente', () => {
    expect(bij('veilig-thuis', 'Assen')).toEqual(bij('veilig-thuis', null));
    expect(bij('veilig-thuis', null)).toMatchObject([{ telefoon: '0800 2000', altijdBereikbaar: true, soort: 'landelijk' }]);
  });

  test('voor de COSM valt CoMensha in, onder eigen naam en met de reden', () => {
    expect(bij('cosm', null)).toMatchObject([{ naam: 'CoMensha', wieNeemtOp: 'comensha', standIn: true, toelichting: expect.stringContaining('COSM') }]);
  });

  test('zonder nummer toont de website', () => {
    expect(bij('fairwork', null)).toMatchObject([{ soort: 'website', url: 'https://www.fairwork.nu' }]);
  });

  test('naar gespecialiseerde opvang gebruikt niet het oude nummer van Fier, maar CoMensha', () => {
    expect(bij('opvang-specialistisch', null).map(({ telefoon }) => telefoon)).toEqual([undefined, undefined, '033 448 11 86']);
  });
});

describe('alle contacten van alle gemeenten', () => {
  test('noemen politie en marechaussee alleen onder hun eigen routes', () => {
    const wrong = alle.filter(({ wieNeemtOp }) => ['politie', 'koninklijke-marechaussee'].includes(wieNeemtOp));
    expect([...new Set(wrong.map(({ route }) => route))].sort()).toEqual(['kmar', 'noodnummer-112', 'politie-avim']);
  });

  test('laten CoMensha alleen invallen waar dat is afgesproken', () => {
    expect([...new Set(alle.filter(({ standIn }) => standIn).map(({ route, wieNeemtOp }) => `${route} ${wieNeemtOp}`))].sort()).toEqual([
      'cosm comensha', 'omm comensha', 'opvang-specialistisch comensha', 'opvang-wmo comensha', 'zorgcoordinator-regio comensha',
    ]);
  });

  test('tonen niets wat onzeker is, en bij elk feit een bron die bestaat', () => {
    expect(alle.filter(({ status }) => status === 'onzeker')).toEqual([]);
    expect(alle.filter(({ bron, soort }) => soort !== 'vraagtekst' && !(bron && bronnen[bron]))).toEqual([]);
    expect(JSON.stringify(contactGegevens)).not.toMatch(/050 312 61 23|06 10 59 94 58|06 30 26 16 11/);
  });

  test('zijn er voor elke route, in elke gemeente', () => {
    expect(alle.filter(({ telefoon, email, url, soort }) => !(telefoon || email || url || soort === 'vraagtekst'))).toEqual([]);
  });
});

describe('een keten', () => {
  const loop = (keten: KetenDeel[], rest: Partial<RouteGegevens> = {}, gegevens: Partial<ContactGegevens> = {}, gemeenten = {}) =>
    resolveContacten('route', 'GM2', maakContactGegevens({ routes: { route: { keten, ...rest } }, ...gegevens }, gemeenten));
  const landelijk = (naam: string, rest = {}): KetenDeel => ({ soort: 'landelijk', bereik: maakBereik(naam, rest) });
  const elders = { status: 'bij-derde' };

  test('gaat door tot een nummer dat bij de partij zelf is gelezen', () => {
    const keten = [landelijk('A', elders), landelijk('B', { telefoon: '', email: 'b@b.nl' }), landelijk('C'), landelijk('D')];
    expect(namen(loop(keten))).toEqual(['A', 'B', 'C']);
  });

  test('toont een partij één keer per nummer', () => {
    expect(loop([landelijk('A', elders), landelijk('A', elders), landelijk('A', { ...elders, telefoon: '2' })]).map(({ telefoon }) => telefoon)).toEqual(['tel A', '2']);
  });

  test('voegt toe wat de route zegt, en waar je naar vraagt alleen bij een nummer', () => {
    const keten = [landelijk('A', { telefoon: '', toelichting: 'Open.' }), landelijk('B')];
    const gezegd = loop(keten, { vraagNaar: 'het loket', toelichting: 'Wacht niet.' });
    expect(gezegd.map(({ vraagNaar, toelichting }) => [vraagNaar, toelichting])).toEqual([[undefined, 'Open. Wacht niet.'], ['het loket', 'Wacht niet.']]);
    expect(Object.keys(loop(keten)[1] ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/vraagNaar|toelichting/)]));
  });

  test('laat bij een vervanger en bij de vraag naar een gemeente hun eigen uitleg staan', () => {
    const route = { vraagNaar: 'het loket', toelichting: 'Wacht niet.' };
    const vervanger: KetenDeel = { soort: 'vervanger', bereik: maakBereik('V', { toelichting: 'Valt in.' }) };
    const [ingevallen] = loop([vervanger], route);
    expect(ingevallen).toMatchObject({ standIn: true, soort: 'vervanger', toelichting: 'Valt in.' });
    expect(ingevallen).not.toHaveProperty('vraagNaar');
    const gegevens = maakContactGegevens({ routes: { route: { keten: [{ soort: 'gemeentenummer' }], ...route } } });
    expect(resolveContacten('route', null, gegevens)[0]?.toelichting).toBe('Bel de gemeente en vraag naar het loket. Kies je gemeente voor het nummer.');
  });

  test('zegt van een centrumgemeente dat zij dat is, en is van de streek als het een andere gemeente is', () => {
    const uitleg = 'Deze gemeente is centrumgemeente en regelt deze opvang voor de streek.';
    const centrum = (positie: number, afwijking = {}) => loop([{ soort: 'centrumgemeente' }], {}, {}, { centrum: { 1: positie }, afwijking });
    expect(centrum(0)).toMatchObject([{ naam: 'Gemeente Assen', soort: 'regio', toelichting: uitleg }]);
    expect(centrum(1)).toMatchObject([{ naam: 'Gemeente Laren (NH.)', soort: 'gemeente', toelichting: `${uitleg} Meer gemeenten delen dit nummer: noem je gemeente.` }]);
  });

  test('zegt het erbij als niet bekend is welk punt voor deze gemeente geldt, en zet die punten achteraan', () => {
    const punt = { taak: 'meldpunt' as const, gemeenten: ['GM3'], bereik: [maakBereik('A'), maakBereik('B', { toelichting: 'Bel eerst.' })] };
    const gevonden = loop([{ soort: 'regionaal-punt', taak: 'meldpunt' }, landelijk('C')], {}, { regios: [[], [punt]] });
    expect(gevonden.map(({ naam, toelichting }) => [naam, toelichting])).toEqual([
      ['C', undefined],
      ['A', 'Welk punt voor jouw gemeente geldt, is niet bekend.'],
      ['B', 'Bel eerst. Welk punt voor jouw gemeente geldt, is niet bekend.'],
    ]);
  });
});

test('een route of gemeente die niet bestaat, is een fout in de code', () => {
  expect(() => resolveContacten('bestaat-niet', null, contactGegevens)).toThrow('Route "bestaat-niet" bestaat niet.');
  expect(() => resolveContacten('wijkteam', 'GM9999', contactGegevens)).toThrow('Gemeente "GM9999" bestaat niet.');
});

const EIGEN = { 'eigen gemeente': 342 };
const LANDELIJK = { landelijk: 342 };
const VERVANGER = { vervanger: 342 };
const WEBSITE = { 'alleen website': 342 };

test.each<[string, Partial<Record<Eindsoort, number>>]>([
  ['noodnummer-112', LANDELIJK], ['politie-avim', LANDELIJK], ['kmar', LANDELIJK], ['arbeidsinspectie', LANDELIJK],
  ['fairwork', WEBSITE], ['comensha', LANDELIJK], ['cosm', VERVANGER], ['omm', VERVANGER], ['opvang-isz', LANDELIJK],
  ['zorgcoordinator-regio', { regio: 196, vervanger: 146 }],
  ['veilig-thuis', LANDELIJK], ['raad-kinderbescherming', WEBSITE], ['expertteam-jeugd', EIGEN], ['jeugdhulp-lokaal', EIGEN],
  ['wijkteam', EIGEN], ['gemeente-woonplaats', EIGEN], ['gemeente-aantreffen', EIGEN], ['aandachtsfunctionaris', EIGEN],
  ['burgemeester-handhaving', EIGEN], ['leerplicht', EIGEN], ['zvh-riec', EIGEN], ['opvang-wmo', EIGEN],
  ['opvang-specialistisch', { vervanger: 342 }],
  ['nidos', LANDELIJK], ['coa', WEBSITE], ['ind', LANDELIJK], ['advocaat', LANDELIJK], ['slachtofferhulp', LANDELIJK],
  ['schadefonds', LANDELIJK], ['csg', LANDELIJK], ['cak-sov', WEBSITE], ['iom', LANDELIJK], ['meld-misdaad-anoniem', LANDELIJK],
  ['meldpunt-uitbuiting-minderjarigen', WEBSITE],
])('route %s eindigt over de 342 gemeenten bij %j', (route, verwacht) => {
  const soorten = gemeenten.map(({ code }) => eindsoort(resolveContacten(route, code, contactGegevens)));
  const telling = Object.fromEntries([...Map.groupBy(soorten, (soort) => soort)].map(([soort, lijst]) => [soort, lijst.length]));
  expect(telling).toEqual(verwacht);
});
