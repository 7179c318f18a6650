import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { casusSchema } from '../../src/schema/casus.ts';
import { formatCasusbestand } from '../../src/site/redactie-casusbestand.ts';

const bestand = parse(formatCasusbestand({ antwoorden: { gevaar: 'ja', leeftijd: '16-17' }, extra: ['school'] })) as object;

test('het bestand van een voorstel past, zodra een redacteur de lege plekken heeft ingevuld', () => {
  const ingevuld = {
    ...bestand,
    titel: 'Een jongen van zestien',
    situatie: 'Een jongen van zestien vertelt op school dat iemand hem dwingt pakjes weg te brengen.',
    verwacht: { moet: ['noodnummer-112'], kan: [], niet: [] },
    regels: ['R1'],
    toelichting: 'Er is nu gevaar.',
  };
  expect(casusSchema.parse(ingevuld)).toMatchObject({ antwoorden: { gevaar: 'ja', leeftijd: '16-17' }, extra: ['school'] });
});

test('leeg gelaten kan het niet mee: de controle wijst de lege plekken aan', () => {
  const { error } = casusSchema.safeParse(bestand);
  const plekken = error?.issues.map(({ path }) => path.join('.'));
  expect(plekken).toEqual(['titel', 'situatie', 'verwacht.moet', 'regels', 'toelichting']);
});
