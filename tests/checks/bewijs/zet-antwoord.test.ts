import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zetAntwoord } from '../../../src/checks/bewijs/zet-antwoord.ts';
import { compileKeuzehulp } from '../../../src/domain/compile.ts';
import { evaluate } from '../../../src/domain/diagram-read.ts';
import { kleineKeuzehulp, listSituaties, listZichtbaar } from '../../fixtures/kleine-keuzehulp.ts';
import { zetPlat } from '../../fixtures/plat-antwoord.ts';

test('een antwoord veranderen geeft het advies dat iemand krijgt die dat antwoord geeft en verder niets nieuws weet', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const compiled = compileKeuzehulp(model);
      const situaties = listSituaties(model);
      model.kenmerken.forEach(({ id, antwoorden }, variable) => {
        for (const naar of antwoorden) {
          const zet = zetAntwoord(compiled, variable, naar);
          const adviezen = compiled.adviezen.map((advies) => ({ id: advies.id, na: zet(advies.zichtbaar) }));
          for (const { antwoorden: gegeven, geldend } of situaties) {
            if (geldend[id] === 'nvt') continue;
            const plaatsen = model.kenmerken.map((kenmerk) =>
              kenmerk.antwoorden.indexOf(gegeven[kenmerk.id] as string),
            );
            const verwacht = listZichtbaar(model, zetPlat(model, geldend, id, naar));
            const gevonden = adviezen.filter(({ na }) => evaluate(compiled.store, na, plaatsen));
            expect(gevonden.map((advies) => advies.id).sort()).toEqual(verwacht.sort());
          }
        }
      });
    }),
  );
});
