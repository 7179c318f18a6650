import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviezenBij } from '../../src/domain/advies-bij.ts';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { gevolgdeSchermen } from '../../src/domain/gevolgde-schermen.ts';
import { adviezenVan } from '../../src/domain/horizon.ts';
import { advies, kenmerk, keuzehulp, kleineKeuzehulp, listSituaties, vakje } from '../fixtures/kleine-keuzehulp.ts';
import { gedeeltelijk } from '../fixtures/verloop.ts';

test('wie alle vragen van een situatie beantwoordt krijgt voor nu en vandaag precies het advies van die situatie', () => {
  fc.assert(
    fc.property(gedeeltelijk(kleineKeuzehulp), fc.nat(), ({ model }, welke) => {
      const situaties = listSituaties(model);
      const situatie = situaties[welke % situaties.length];
      const interview = compileKeuzehulp(model);
      const acties = adviezenVan(interview, 'eerst').map(({ id }) => id);
      const gebruikt = Object.assign(
        {},
        ...gevolgdeSchermen(interview, situatie?.antwoorden ?? {}).map(({ antwoorden }) => antwoorden),
      );
      expect(gebruikt).toEqual(Object.fromEntries(Object.keys(gebruikt).map((id) => [id, situatie?.antwoorden[id]])));
      const advies = adviezenBij(interview, gebruikt);
      expect(advies.filter((id) => acties.includes(id))).toEqual(
        acties.filter((id) => situatie?.zichtbaar.includes(id)),
      );
    }),
  );
});

const interview = compileKeuzehulp(
  keuzehulp({
    kenmerken: [
      kenmerk('leeftijd', ['jong', 'oud', 'weet-niet']),
      kenmerk('gezag', ['ouders', 'alleen', 'weet-niet'], { alleenAls: { leeftijd: ['jong'] } }),
      kenmerk('verblijf', ['nederlands', 'geen', 'weet-niet']),
      vakje('schade'),
      vakje('lvb'),
    ],
    schermen: [['leeftijd', 'gezag']],
    onmogelijk: [{ als: { gezag: ['alleen'], verblijf: ['nederlands'] }, omdat: 'proef' }],
    adviezen: [
      advies('nidos', [{ gezag: ['alleen'] }]),
      advies('advocaat', [{ verblijf: ['geen'] }]),
      advies('fonds', [{ schade: ['ja'] }], { wanneer: 'later' }),
    ],
  }),
);

test('een naverteld gesprek noemt per scherm de vragen die echt gesteld zijn', () => {
  expect(
    gevolgdeSchermen(interview, { leeftijd: 'oud', gezag: 'alleen', verblijf: 'geen', schade: 'ja', lvb: 'ja' }),
  ).toEqual([
    { soort: 'vraag', horizon: 'eerst', kenmerken: ['leeftijd'], antwoorden: { leeftijd: 'oud' } },
    { soort: 'vraag', horizon: 'eerst', kenmerken: ['verblijf'], antwoorden: { verblijf: 'geen' } },
    { soort: 'extra', horizon: 'eerst', kenmerken: ['schade'], antwoorden: { schade: 'ja' } },
  ]);
});

test('een ontbrekend antwoord telt als weet-niet of een leeg vakje', () => {
  expect(gevolgdeSchermen(interview, {}).map(({ antwoorden }) => antwoorden)).toEqual([
    { leeftijd: 'weet-niet' },
    { verblijf: 'weet-niet' },
    { schade: 'nee' },
  ]);
});

test('een antwoord dat niet samengaat met een eerder telt als weet-niet', () => {
  const schermen = gevolgdeSchermen(interview, { leeftijd: 'jong', gezag: 'alleen', verblijf: 'nederlands' });
  expect(schermen.map(({ antwoorden }) => antwoorden)).toEqual([
    { leeftijd: 'jong', gezag: 'alleen' },
    { verblijf: 'weet-niet' },
    { schade: 'nee' },
  ]);
});

test('wie halverwege is ziet alleen nog de schermen die daarna komen', () => {
  const alle = gevolgdeSchermen(interview, {});
  const vanaf = alle[0]?.antwoorden ?? {};
  expect(alle.length).toBeGreaterThan(1);
  expect(gevolgdeSchermen(interview, {}, vanaf)).toEqual(alle.slice(1));
});
