import { expect, test } from 'vitest';
import { buildModel } from '../../src/domain/keuzehulp-model.ts';
import { adviesSchema } from '../../src/schema/advies.ts';
import { keuzehulpSchema } from '../../src/schema/keuzehulp.ts';
import { vangnetSchema } from '../../src/schema/vangnet.ts';

const woorden = { kort: 'Kort', vraag: 'Een vraag?', waarom: 'Omdat het uitmaakt.' };
const antwoorden = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const onmogelijk = [{ als: { leeftijd: ['jong'], schade: ['ja'] }, omdat: 'Een voorbeeld.' }];

const keuzehulp = keuzehulpSchema.parse({
  titel: 'Een proef',
  intro: 'Een keuzehulp om mee te proeven.',
  vragen: [
    { ...woorden, kenmerk: 'leeftijd', antwoorden: antwoorden('jong', 'oud', 'weet-niet') },
    {
      ...woorden,
      kenmerk: 'gezag',
      antwoorden: antwoorden('ouders', 'voogd'),
      standaard: 'ouders',
      alleenAls: { leeftijd: ['jong'] },
    },
  ],
  schermen: [['leeftijd', 'gezag']],
  extra: { vraag: 'Wat speelt er nog meer?', opties: [{ id: 'schade', label: 'Schade', kort: 'Schade' }] },
  onmogelijk,
});

const als = [{ gezag: ['voogd'] }];
const inhoud = { titel: 'Bel de voogd', wie: 'jij', waarom: 'Omdat het helpt.', regels: ['R1'], zekerheid: 'vast' };
const advies = {
  soort: 'actie',
  aard: 'beschermend',
  wanneer: 'vandaag',
  volgorde: 3,
  routes: ['nidos'],
  raakt: ['wachten'],
  als,
  altijd: false,
  vervangt: ['lees'],
};
const bel = adviesSchema.parse({ ...inhoud, ...advies, alsHetNietLukt: { tekst: 'Bel de gemeente.', dan: 'vangnet' } });
const lees = adviesSchema.parse({ ...inhoud, ...advies, vervangt: [] });

const vangnet = { id: 'nacht', moment: 'avond-en-nacht', volgorde: 2 } as const;
const maakVangnet = (rest: object) =>
  vangnetSchema.parse({ ...vangnet, titel: 'Voor vannacht', tekst: 'Zoek een plek waar je veilig bent.', ...rest });

test('het model van een keuzehulp houdt alles wat meerekent en laat de teksten weg', () => {
  const model = buildModel(
    'proef',
    keuzehulp,
    [
      { ...bel, id: 'bel' },
      { ...lees, id: 'lees' },
    ],
    [maakVangnet({}), maakVangnet({ id: 'dag', als })],
  );
  expect(model).toStrictEqual({
    naam: 'proef',
    kenmerken: [
      { id: 'leeftijd', soort: 'vraag', antwoorden: ['jong', 'oud', 'weet-niet'], ongevraagd: 'weet-niet' },
      {
        id: 'gezag',
        soort: 'vraag',
        antwoorden: ['ouders', 'voogd'],
        ongevraagd: 'ouders',
        alleenAls: { leeftijd: ['jong'] },
      },
      { id: 'schade', soort: 'extra', antwoorden: ['ja', 'nee'], ongevraagd: 'nee' },
    ],
    schermen: [['leeftijd', 'gezag']],
    onmogelijk,
    adviezen: [
      { id: 'bel', ...advies, terugval: 'vangnet' },
      { id: 'lees', ...advies, vervangt: [] },
    ],
    vangnetten: [vangnet, { ...vangnet, id: 'dag', als }],
  });
});
