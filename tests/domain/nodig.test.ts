import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { restWereld } from '../../src/domain/interview.ts';
import { isOpen, listNodig } from '../../src/domain/nodig.ts';
import { beslissen, kleineKeuzehulp, listPassend, listSituaties } from '../fixtures/kleine-keuzehulp.ts';
import { gedeeltelijk } from '../fixtures/verloop.ts';

test('wat nodig is beslist of een advies geldt, en met één ervan minder lukt dat niet', () => {
  fc.assert(
    fc.property(gedeeltelijk(kleineKeuzehulp), ({ model, antwoorden }) => {
      const compiled = compileKeuzehulp(model);
      const passend = listPassend(listSituaties(model), antwoorden);
      for (const { id, zichtbaar } of compiled.adviezen) {
        const nodig = [...listNodig(compiled, restWereld(compiled, antwoorden), zichtbaar)].map(
          (variable) => model.kenmerken[variable]?.id as string,
        );
        expect(beslissen(nodig, passend, (situatie) => situatie.zichtbaar.includes(id))).toBe(true);
        for (const kenmerk of nodig) {
          const zonder = nodig.filter((ander) => ander !== kenmerk);
          const mist = [
            beslissen(zonder, passend, (situatie) => situatie.zichtbaar.includes(id)),
            // Or it tells whether another needed question applies at all.
            ...zonder.map((ander) => beslissen(zonder, passend, ({ geldend }) => geldend[ander] === 'nvt')),
          ];
          expect(mist).toContain(false);
        }
      }
    }),
  );
});

test('een advies is nog open precies als het in de ene mogelijke situatie geldt en in de andere niet', () => {
  fc.assert(
    fc.property(gedeeltelijk(kleineKeuzehulp), ({ model, antwoorden }) => {
      const compiled = compileKeuzehulp(model);
      const passend = listPassend(listSituaties(model), antwoorden);
      for (const { id, zichtbaar } of compiled.adviezen) {
        const uitkomsten = new Set(passend.map((situatie) => situatie.zichtbaar.includes(id)));
        expect(isOpen(compiled, restWereld(compiled, antwoorden), zichtbaar)).toBe(uitkomsten.size === 2);
      }
    }),
  );
});
