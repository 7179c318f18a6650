import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { openVragen, verfijnen, waaromVraag } from '../../src/domain/open-vragen.ts';
import {
  advies,
  beslissen,
  kenmerk,
  keuzehulp,
  kleineKeuzehulp,
  listPassend,
  listSituaties,
  vakje,
} from '../fixtures/kleine-keuzehulp.ts';
import { gedeeltelijk } from '../fixtures/verloop.ts';

describe('wat nog niet gevraagd is', () => {
  test('beslist samen elk advies dat nog open is', () => {
    fc.assert(
      fc.property(gedeeltelijk(kleineKeuzehulp), ({ model, antwoorden }) => {
        const open = openVragen(compileKeuzehulp(model), antwoorden);
        const passend = listPassend(listSituaties(model), antwoorden);
        for (const { id } of model.adviezen) {
          const vragen = open.filter(({ adviezen }) => adviezen.includes(id)).map(({ kenmerk }) => kenmerk);
          expect(beslissen(vragen, passend, ({ zichtbaar }) => zichtbaar.includes(id))).toBe(true);
          const zeker = beslissen([], passend, ({ zichtbaar }) => zichtbaar.includes(id));
          expect(vragen.length === 0).toBe(zeker);
        }
        expect(open.filter(({ kenmerk }) => kenmerk in antwoorden)).toEqual([]);
      }),
    );
  });

  const interview = compileKeuzehulp(
    keuzehulp({
      kenmerken: [
        kenmerk('gevaar', ['ja', 'nee', 'weet-niet']),
        kenmerk('vorm', ['werk', 'weet-niet']),
        vakje('schade'),
      ],
      adviezen: [
        advies('bel-112', [{ gevaar: ['ja'] }], { wanneer: 'nu' }),
        advies('overleg', [{ gevaar: ['weet-niet'] }]),
        advies('inspectie', [{ vorm: ['werk'] }], { wanneer: 'later' }),
        advies('fonds', [{ schade: ['ja'], vorm: ['werk'] }], { wanneer: 'later' }),
      ],
    }),
  );

  test('noemt per vraag wat die kan veranderen en wat er nog bij kan komen', () => {
    expect(openVragen(interview, {})).toEqual([
      { kenmerk: 'gevaar', soort: 'vraag', adviezen: ['bel-112', 'overleg'], erbij: ['bel-112'] },
      { kenmerk: 'vorm', soort: 'vraag', adviezen: ['fonds', 'inspectie'], erbij: ['fonds', 'inspectie'] },
      { kenmerk: 'schade', soort: 'extra', adviezen: ['fonds'], erbij: ['fonds'] },
    ]);
  });

  test('is na het eerste advies wat je nog kunt laten meewegen, zonder de vakjes', () => {
    expect(verfijnen(interview, { gevaar: 'nee' })).toEqual(['vorm']);
    expect(verfijnen(interview, { gevaar: 'nee', vorm: 'werk' })).toEqual([]);
  });

  test('legt uit waarom een vraag gesteld wordt, ook als hij al beantwoord is', () => {
    expect(waaromVraag(interview, {}, 'gevaar')).toEqual(['bel-112', 'overleg']);
    expect(waaromVraag(interview, { gevaar: 'ja', vorm: 'werk' }, 'vorm')).toEqual(['fonds', 'inspectie']);
    expect(waaromVraag(interview, { vorm: 'weet-niet' }, 'schade')).toEqual([]);
  });
});
