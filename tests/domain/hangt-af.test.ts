import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { mapHangtAf } from '../../src/domain/hangt-af.ts';
import { kleineKeuzehulp, listSituaties, type Situatie } from '../fixtures/kleine-keuzehulp.ts';

/** Group situations that differ in one answer alone. */
const groepeer = (situaties: readonly Situatie[], id: string) =>
  Map.groupBy(situaties, ({ antwoorden }) => JSON.stringify({ ...antwoorden, [id]: '' })).values();

test('een advies hangt af van een vraag als twee situaties die alleen daarin verschillen, een ander advies hebben', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const interview = compileKeuzehulp(model);
      const situaties = listSituaties(model);
      const gevonden = mapHangtAf(interview, interview.adviezen);
      for (const { id } of model.kenmerken) {
        const groepen = [...groepeer(situaties, id)];
        const verwacht = interview.adviezen
          .map((advies) => advies.id)
          .filter((advies) => groepen.some((groep) => new Set(groep.map((een) => een.zichtbaar.includes(advies))).size > 1));
        expect(gevonden.get(id)).toEqual(verwacht);
      }
    }),
    { numRuns: 120 },
  );
});
