import { describe, expect, test, vi } from 'vitest';
import { COMMIT } from '../../src/domain/geschiedenis.ts';
import { buildWijzigingen } from '../../src/site/wijzigingen.ts';

vi.mock('../../src/site/onderwerp.ts', () => ({
  metSleutels: ['content/feiten.yaml'],
  overig: 'Overige gegevens',
  listOnderwerpen: async () => onderwerpen,
}));

const onderwerpen = {
  perPlek: new Map([
    ['content/rollen/wijkteam.mdx', { groep: 'Rollen', naam: 'Wijkteam', href: '/rollen/wijkteam/' }],
    ['content/feiten.yaml#duur', { groep: 'Feiten', naam: 'Duur van de bedenktijd' }],
  ]),
  mappen: [
    { map: 'content/rollen/', groep: 'Rollen' },
    { map: 'content/feiten.yaml', groep: 'Feiten' },
  ],
};
const bestanden = `${COMMIT}2026-11-22 a1b2
A\tcontent/rollen/wijkteam.mdx
D\tcontent/rollen/oude-rol.mdx
M\tcontent/feiten.yaml
M\tcontent/nieuw-soort/iets.yaml
`;
const sleutels = `${COMMIT}2026-11-22 a1b2
diff --git a/content/feiten.yaml b/content/feiten.yaml
@@ -2 +2 @@ duur:
-  waarde: een
+  waarde: twee
@@ -9,2 +8,0 @@ duur:
-oud-feit:
-  waarde: x
`;
const lijst = (ondiep = false) => {
  const { dagen } = buildWijzigingen({ bestanden, sleutels, ondiep }, onderwerpen);
  return dagen.flatMap(({ groepen }) => groepen.flatMap(({ naam, regels }) => regels.map((regel) => ({ groep: naam, ...regel }))));
};

describe('de wijzigingen in woorden', () => {
  test('noemen een pagina bij haar titel, met een link', () => {
    expect(lijst()).toContainEqual({ groep: 'Rollen', naam: 'Wijkteam', href: '/rollen/wijkteam/', hoe: 'nieuw' });
  });

  test('noemen wat weg is bij zijn bestandsnaam, onder de soort die het was', () => {
    expect(lijst()).toContainEqual({ groep: 'Rollen', naam: 'oude-rol', hoe: 'verwijderd' });
    expect(lijst()).toContainEqual({ groep: 'Feiten', naam: 'oud-feit', hoe: 'verwijderd' });
  });

  test('noemen van feiten.yaml de feiten zelf, en niet het bestand', () => {
    expect(lijst().filter(({ groep }) => groep === 'Feiten').map(({ naam, hoe }) => `${naam} ${hoe}`)).toEqual([
      'Duur van de bedenktijd gewijzigd',
      'oud-feit verwijderd',
    ]);
  });

  test('laten ook zien wat bij geen soort hoort, als laatste', () => {
    expect(lijst().at(-1)).toEqual({ groep: 'Overige gegevens', naam: 'content/nieuw-soort/iets.yaml', hoe: 'gewijzigd' });
  });

  test('zeggen het als een deel van de geschiedenis ontbreekt', () => {
    expect(buildWijzigingen({ bestanden, sleutels, ondiep: true }, onderwerpen).ondiep).toBe(true);
  });
});
