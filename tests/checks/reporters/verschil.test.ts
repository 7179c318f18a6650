import { describe, expect, test } from 'vitest';
import { formatVerschil } from '../../../src/checks/reporters/verschil.ts';
import { readVersie, type Versie } from '../../../src/checks/verschil/versie.ts';
import { compareInhoud } from '../../../src/checks/verschil/verschil.ts';
import { advies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const vragen = `${map}/keuzehulp.yaml`;
const VEILIG_THUIS = 'content/hulpaanbod/veilig-thuis.mdx';

const toon = (plant: Plant, vorm: 'tekst' | 'markdown' = 'markdown'): string =>
  formatVerschil(compareInhoud(readVersie(maakBewijsInhoud()), readVersie(maakBewijsInhoud(plant))), 'main', vorm);

const oordeel = (plant: Plant): string =>
  toon(plant, 'tekst').split('\n')[0]?.replace('Vergeleken met main. ', '') ?? '';

describe('andere woorden', () => {
  test('staan er oud en nieuw, en één keer met de vraag of elk antwoord nog hetzelfde betekent', () => {
    const plant: Plant = (kopie) => {
      kopie.vervang(vragen, 'Is er nu gevaar?', 'Is iedereen nu veilig?');
      kopie.vervang(vragen, 'Hoe oud is de persoon?', 'Hoe jong is de persoon?');
    };
    const kop = 'Woorden van de keuzehulp';
    const vraag = 'Betekent elk antwoord nog hetzelfde? De adviezen hangen aan de antwoorden, niet aan de woorden.';
    const regels = [
      'Vraag gevaar: "Is er nu gevaar?" → "Is iedereen nu veilig?"',
      'Vraag leeftijd: "Hoe oud is de persoon?" → "Hoe jong is de persoon?"',
    ];
    expect(toon(plant)).toContain(`### ${kop}\n\n${vraag}\n\n- ${regels.join('\n- ')}\n`);
    expect(toon(plant, 'tekst')).toContain(`\n${kop}\n  ${vraag}\n  - ${regels.join('\n  - ')}\n`);
    expect(oordeel(plant)).toBe(
      'Dezelfde antwoorden geven dezelfde adviezen. Er zijn wel andere woorden: kijk bij Woorden van de keuzehulp.',
    );
  });

  test('van alleen een advies vragen niet naar de antwoorden', () => {
    const uit = toon((kopie) => kopie.voegToe(advies('bel-112'), 'Blijf aan de lijn.'));
    expect(uit).toContain('- De tekst van advies "Doe dit eerst" (bel-112) is anders: uitleg.');
    expect(uit).not.toContain('Betekent elk antwoord nog hetzelfde?');
  });

  test('staan ook in het oordeel als er adviezen veranderen', () => {
    const plant: Plant = (kopie) => {
      kopie.zet(advies('bel-zorgcoordinator'), 'wanneer', 'deze-week');
      kopie.vervang(vragen, 'Is er nu gevaar?', 'Is iedereen nu veilig?');
    };
    expect(oordeel(plant)).toContain('Er veranderen adviezen.');
    expect(oordeel(plant)).toContain('Er zijn ook andere woorden');
  });

  test('met tekens van Markdown blijven gewone woorden', () => {
    const uit = toon((kopie) =>
      kopie.vervang(vragen, 'Is er nu gevaar?', '"Is er <b>nu</b> *geen* gevaar, [zeker](x)?"'),
    );
    expect(uit).toContain(String.raw`"Is er \<b\>nu\</b\> \*geen\* gevaar, \[zeker\](x)?"`);
  });

  test('van meer dan één alinea blijven op één regel', () => {
    const uit = toon((kopie) => kopie.zet(vragen, 'intro', '|-\n  Een paar vragen.\n\n  # Let goed op.'));
    expect(uit).toContain(String.raw`→ "Een paar vragen. \# Let goed op."`);
  });

  test('die langer zijn dan 200 tekens staan er kort, rond het verschil', () => {
    const lang = (eind: string): string => `"${'Een paar woorden. '.repeat(20)}${eind}"`;
    const [oud, nieuw] = [lang('Bel 112.'), lang('Bel nooit 112.')].map(
      (hulp): Plant =>
        (kopie) =>
          kopie.vervang(vragen, '    kort: Gevaar\n', `    kort: Gevaar\n    hulp: ${hulp}\n`),
    ) as [Plant, Plant];
    const [voor, na] = [oud, nieuw].map((plant) => readVersie(maakBewijsInhoud(plant))) as [Versie, Versie];
    const regel = /Vraag gevaar, uitleg: "(.*)" → "(.*)"/.exec(
      formatVerschil(compareInhoud(voor, na), 'main', 'tekst'),
    );
    expect(regel?.[1]).toMatch(/^….*Bel 112\.$/);
    expect(regel?.[2]).toMatch(/^….*Bel nooit 112\.$/);
  });

  test('die er nog niet stonden, vervangen iets leegs; een lange tekst breekt na 200 tekens af', () => {
    const hulp = `Denk ${'ook '.repeat(60)}aan jezelf.`;
    const uit = toon((kopie) => kopie.vervang(vragen, '    kort: Gevaar\n', `    kort: Gevaar\n    hulp: ${hulp}\n`));
    expect(uit).toContain(`- Vraag gevaar, uitleg: (leeg) → "${hulp.slice(0, 200)}…"`);
  });
});

describe('nieuw en weg', () => {
  test('noemt een nieuwe organisatie bij haar naam', () => {
    const uit = toon((kopie) =>
      kopie.bestanden.set(
        'content/hulpaanbod/voorbeeldhulp.mdx',
        kopie.lees(VEILIG_THUIS).replace('naam: Veilig Thuis', 'naam: Stichting Voorbeeldhulp'),
      ),
    );
    expect(uit).toContain('### Nieuw en weg\n\n- Nieuw: Stichting Voorbeeldhulp (hulpaanbod)\n');
  });

  test('telt wat er te veel is om te noemen', () => {
    const uit = toon((kopie) => {
      for (let nummer = 1; nummer <= 9; nummer++)
        kopie.bestanden.set(
          `content/begrippen/woord-${nummer}.yaml`,
          `term: Woord ${nummer}\nuitleg: Wat dit woord betekent.\n`,
        );
    });
    expect(uit).toContain('- Nieuw: 9 keer begrip\n');
  });
});

test('een ander nummer bij dezelfde bron en dag staat boven aan "Wie je belt"', () => {
  const uit = toon((kopie) => kopie.vervang(VEILIG_THUIS, '0800 2000', '0800 2001'));
  expect(uit).toContain(
    '### Wie je belt\n\n- Let op. Het nummer van Veilig Thuis is anders (0800 2000 → 0800 2001), maar gezien en bron zijn gelijk gebleven.',
  );
});

describe('zolang er fouten zijn', () => {
  const onleesbaar: Plant = (kopie) => kopie.zet(VEILIG_THUIS, 'soort', 'iets-anders');

  test('is het oordeel dat die eerst weg moeten, en staat er niet wie je zou bellen', () => {
    const uit = toon(onleesbaar, 'tekst');
    expect(oordeel(onleesbaar)).toBe(
      'Los eerst de fouten op die de controle noemt. Wat er verandert, is daarna pas te zeggen.',
    );
    expect(uit).toContain('Keuzehulp verwijzen is niet vergeleken: de nieuwe versie heeft nog fouten.');
    expect(uit).not.toContain('Wie je belt');
    expect(uit).not.toContain('niemand');
    expect(uit).not.toContain('Weg:');
  });

  test('noemt een bewijs dat niet lukt de controle, en geen opdracht om te typen', () => {
    const uit = toon((kopie) =>
      kopie.vervang(`${map}/casussen/jongen-thuis.yaml`, 'moet: [veilig-thuis]', 'moet: [politie]'),
    );
    expect(uit).toContain('- De nieuwe versie heeft nog fouten. Los eerst op wat de controle noemt.');
    expect(uit).not.toContain('npm run');
  });

  test('blijft een gebroken eis een FOUT met haar voorbeeld', () => {
    const plant: Plant = (kopie) => kopie.zet(advies('bel-112'), 'als', '[{gevaar: [weet-niet]}]');
    expect(oordeel(plant)).toBe('Dit mag zo niet gepubliceerd worden: kijk bij Veiligheid.');
    expect(toon(plant)).toMatch(/- FOUT\. Een eis van vóór deze wijziging klopt niet meer\. .*Bij \\\[Gevaar: Ja/);
  });
});

test('fouten in één keuzehulp verbergen niet dat een andere minder veilig wordt', () => {
  const metTweede =
    (plant: Plant): Plant =>
    (kopie) => {
      for (const [file, tekst] of [...kopie.bestanden])
        if (file.startsWith(map)) kopie.bestanden.set(file.replace(map, `${map}-2`), tekst);
      plant(kopie);
    };
  const [oud, nieuw] = [
    metTweede(() => undefined),
    metTweede((kopie) => {
      kopie.zet(`${map}-2/adviezen/bel-112.mdx`, 'als', '[{gevaarr: [ja]}]');
      kopie.zet(advies('bel-112'), 'als', '[{gevaar: [weet-niet]}]');
    }),
  ].map((plant) => readVersie(maakBewijsInhoud(plant))) as [Versie, Versie];
  expect(formatVerschil(compareInhoud(oud, nieuw), 'main', 'tekst')).toContain('Dit mag zo niet gepubliceerd worden');
});

test('een keuzehulp die er niet meer is, mag zo niet gepubliceerd worden', () => {
  const plant: Plant = (kopie) => {
    for (const file of [...kopie.bestanden.keys()]) if (file.startsWith(map)) kopie.verwijder(file);
  };
  expect(oordeel(plant)).toBe('Dit mag zo niet gepubliceerd worden: kijk bij Veiligheid.');
  expect(toon(plant)).toContain('Keuzehulp verwijzen is niet vergeleken: de nieuwe versie is er niet.');
});
