import { expect, test } from 'vitest';
import { bewijs } from '../../../src/checks/bewijs/bewijs.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { formatRapport } from '../../../src/checks/reporters/rapport.ts';
import { maakBewijsInhoud } from '../../fixtures/bewijs-inhoud.ts';

test('het rapport zegt in een paar regels wat er bewezen is', () => {
  const { rapporten } = bewijs(parseInhoud(maakBewijsInhoud()).inhoud);
  expect(rapporten.map(formatRapport).join('\n')).toMatchInlineSnapshot(`
    "Bewezen voor verwijzen: 90 mogelijke situaties, 7 adviezen, 11 knopen.
      Eisen die overal gelden: 9 van 9 (eerste-actie 2 · bevat 1 · nooit 1 · alleen-als 1 · samen-met 1 · contact-alleen-bij 1 · vervanger-alleen-bij 1 · neemt-niets-weg 1)
      Weet-niet-wet, vergeleken situaties: gevaar 60 · leeftijd 54 · gezag 36 · politie 60
      Uitzonderingen op die wet: 0. Situaties zonder eigen actie: geen
      Schermen tot het eerste advies: hooguit 4, bij de casussen in het midden 4
      Kaarten per casus, in het midden en hooguit: Nu 0 en 0 · Nu en Vandaag 1 en 1 · alle 1 en 1
      Grensgevallen: geen
      Antwoorden met overal hetzelfde advies: gevaar ja = weet-niet · politie nee = weet-niet
      Niet gevraagd of niet aangekruist, dan mist wie dit antwoord zou geven:
        huiselijk: ja → veilig-thuis
      Waar de routes uitkomen, in gemeenten:
        landelijk 342: noodnummer-112, politie, comensha, veilig-thuis
        regio 1 · vervanger 341: zorgcoordinator
      Telefoonnummers: bevestigd 0 · eigen-bron 347 · bij-derde 0 · onzeker 0"
  `);
});
