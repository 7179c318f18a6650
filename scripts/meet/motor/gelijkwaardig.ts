import type { Gelijkwaardig } from '../../../src/checks/reporters/motor.ts';

const BEKEND = 'Wat hier gezocht wordt, is er altijd; de terugval staat er voor de typen.';
const HORIZON = 'Alles wat niet alles is, telt als eerst.';
const SLEUTEL = 'Ook zo krijgen geen twee paren dezelfde sleutel.';
const SNELHEID = 'De uitkomst is dezelfde; de regel scheelt alleen rekenwerk.';
const VULLING = 'Wat geen soort heeft, wordt nooit als kanaal gekozen.';

const LEEG = '"Stryker was here!"';
const GEVULD = '["Stryker was here"]';

const gelijk = (naam: string, bij: string, van: string, naar: string, omdat: string): Gelijkwaardig => ({
  bestand: `src/domain/${naam}.ts`,
  bij,
  van,
  naar,
  omdat,
});

/** Mutants of the engine that no test can catch, because nothing that anyone can see changes. Each with its reason. */
export const GELIJKWAARDIG: readonly Gelijkwaardig[] = [
  gelijk('diagram', 'return apply(store, base, b, a)', 'a > b', 'false', SNELHEID),
  gelijk('diagram', 'if (a === b)', 'a === b', 'false', SNELHEID),
  gelijk(
    'diagram',
    'const key = (a * maxNodes',
    '(a * maxNodes + b) * 2 + base',
    '(a * maxNodes + b) * 2 - base',
    SLEUTEL,
  ),
  gelijk('diagram', 'const key = (a * maxNodes', 'a * maxNodes + b', 'a * maxNodes - b', SLEUTEL),
  gelijk('diagram', 'const key = (a * maxNodes', 'a * maxNodes', 'a / maxNodes', SLEUTEL),
  gelijk('nodig', 'if (!isOpen(', '!isOpen(interview, rest, node)', 'false', SNELHEID),
  gelijk(
    'compile',
    'momenten.indexOf(a.wanneer)',
    'a.id < b.id',
    'a.id <= b.id',
    'Twee adviezen hebben nooit dezelfde id.',
  ),
  gelijk('compile', 'vangnetten.sort', 'a.id < b.id', 'a.id <= b.id', 'Twee vangnetten hebben nooit dezelfde id.'),
  gelijk('compile', 'const momenten', "'nu'", '""', 'Wat niet in de lijst staat, komt vooraan: daar stond nu al.'),
  gelijk(
    'terugval',
    'while (',
    'volgende !== undefined',
    'true',
    'Zonder volgende houdt het één ronde later op, met dezelfde uitkomst.',
  ),
  gelijk('versies', 'const eerder', '[]', GEVULD, 'Een vraag die niet bestaat, hoeft er nooit voor te staan.'),
  gelijk(
    'contact',
    'const positie = gemeente',
    'gemeente === null',
    'false',
    'Ook dan wordt de gemeente niet gevonden, en is de positie -1.',
  ),
  gelijk('contact-tabel', 'plekVan(resolveContacten(route, codes[positie]', "''", LEEG, BEKEND),
  gelijk(
    'contact-tabel',
    'function findContacten',
    "''",
    LEEG,
    'Ook bij een leeftijd die niet bestaat, geldt de lijst zonder leeftijd.',
  ),
  gelijk(
    'contact-tabel',
    'tabel.contacten[plek]?.',
    'tabel.contacten[plek]?.replace',
    'tabel.contacten[plek].replace',
    BEKEND,
  ),
  gelijk(
    'contact-tabel',
    'tabel.contacten[plek]?.',
    'tabel.gemeenten[+kolom]?.[positie]',
    'tabel.gemeenten[+kolom][positie]',
    BEKEND,
  ),
  gelijk('contact-tabel', 'tabel.contacten[plek]?.', "''", LEEG, BEKEND),
  gelijk('gemeente-contact', 'gemeenten.namen[positie]', "''", LEEG, BEKEND),
  gelijk('gemeente-contact', 'gemeenten.telefoon[positie]', "''", LEEG, BEKEND),
  gelijk('regionaal-punt', 'const punten', '[]', GEVULD, 'Wat geen taak heeft, is nooit een punt voor deze taak.'),
  gelijk('regionaal-punt', 'const code ', "''", LEEG, 'Geen enkel punt noemt deze gemeente.'),
  gelijk('antwoord-code', 'parseInt(', "''", LEEG, 'Ook dit is de plek van geen enkel antwoord.'),
  gelijk('bereik', '{ ...telefoon, soort:', '[]', GEVULD, VULLING),
  gelijk('bereik', 'telefoon || zonderNummer', '[]', GEVULD, VULLING),
  gelijk('bereik', 'organisatie.website ?', '[]', GEVULD, VULLING),
  gelijk('bereik', '(telefoon ? [{ soort:', '[]', GEVULD, VULLING),
  gelijk('bereik', '(email ? [{', '[]', GEVULD, VULLING),
  gelijk('bereik', '(website ? [{', '[]', GEVULD, VULLING),
  gelijk(
    'dekking',
    'id === kenmerk)?.antwoorden',
    'kenmerken.find(({ id }) => id === kenmerk)?.antwoorden',
    'kenmerken.find(({ id }) => id === kenmerk).antwoorden',
    BEKEND,
  ),
  gelijk('dekking', 'id === kenmerk)?.antwoorden', '[]', GEVULD, BEKEND),
  gelijk('pack', 'store.children[node] ?? []', '[]', GEVULD, BEKEND),
  gelijk(
    'pack',
    'at < nodes.length',
    'at < nodes.length',
    'at <= nodes.length',
    'De extra ronde leest niets en maakt niets.',
  ),
  gelijk(
    'advies-bij',
    'while (node',
    'node > 1',
    'node >= 1',
    'Onder waar ligt niets meer: de extra ronde verandert geen enkel antwoord.',
  ),
  gelijk('advies-bij', 'const blokken', '[]', GEVULD, 'Ook dan is er geen blok dat geldt.'),
  gelijk(
    'gevolgde-schermen',
    'const ongevraagd',
    'interview.kenmerken.find((kenmerk) => kenmerk.id === id)?.ongevraagd',
    'interview.kenmerken.find(kenmerk => kenmerk.id === id).ongevraagd',
    BEKEND,
  ),
  gelijk('scherm', "horizon: Horizon = 'eerst'", "'eerst'", '""', HORIZON),
  gelijk('scherm', "horizon === 'alles' ?", "horizon === 'alles'", 'true', SNELHEID),
  gelijk('wijzig-antwoord', "houd, 'eerst')", "'eerst'", '""', HORIZON),
  gelijk('wijzig-antwoord', 'if (getRest())', 'getRest()', 'true', SNELHEID),
  gelijk(
    'contact-tabel',
    'plekVan(resolveContacten(route, codes[positie]',
    'leeftijd === undefined',
    'false',
    'Een leeftijd die er niet is, telt als geen leeftijd.',
  ),
  gelijk(
    'contact-tabel',
    'const zonderGemeente',
    '-1',
    '+1',
    'Zonder gekozen gemeente is er geen contact van een gemeente, dus telt de plek niet.',
  ),
];
