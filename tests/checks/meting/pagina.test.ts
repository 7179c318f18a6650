import { describe, expect, test } from 'vitest';
import { meetPaginas } from '../../../src/checks/meting/pagina.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { maakInhoud, type Wijzigingen } from '../../fixtures/kleine-inhoud.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const TEKST = 'Bel <Organisatie id="comensha" />.';

function meetRol(wijzigingen: Wijzigingen) {
  const { inhoud } = parseInhoud(maakInhoud(wijzigingen));
  return meetPaginas(inhoud).find(({ file }) => file === ROL);
}

describe('van een pagina telt mee', () => {
  test('elke bron één keer, ook die van een feit in de tekst', () => {
    const met = meetRol({
      'content/bronnen.yaml': 'handreiking: {titel: Handreiking, uitgever: x.example, datum: 2026}\nwet: {titel: Wettekst, uitgever: y.example, datum: 2026}\n',
      'content/feiten.yaml': 'duur: {titel: Duur, waarde: drie maanden, bronnen: [wet, handreiking], gezien: 2026, status: bij-derde}\n',
      [ROL]: [TEKST, 'Dat duurt <Feit id="duur" />.<Bron id="handreiking" />'],
    });
    expect(met?.bronnen).toEqual(['handreiking', 'wet']);
  });

  test('bij een advies ook elke bron van zijn regels', () => {
    const { inhoud } = parseInhoud(maakInhoud());
    expect(meetPaginas(inhoud).find(({ soort }) => soort === 'adviezen')?.bronnen).toEqual(['handreiking']);
  });

  test('een onzeker feit, en wat de pagina zelf onzeker noemt', () => {
    const met = meetRol({ [ROL]: [TEKST, 'Je krijgt <Feit id="vergoeding" />.'] });
    expect(met).toMatchObject({ onzekereFeiten: ['vergoeding'], onzeker: 0 });
    expect(meetRol({ [ROL]: ['verwant:', 'onzeker: [Of dit nog geldt.]\nverwant:'] })?.onzeker).toBe(1);
  });

  test('de woorden van velden en tekst samen', () => {
    const zonder = meetRol({})?.woorden ?? 0;
    expect(meetRol({ [ROL]: [TEKST, `${TEKST} Vijf woorden komen erbij nu.`] })?.woorden).toBe(zonder + 5);
    expect(meetRol({ [ROL]: ['verwant:', 'watNu: [Bel vandaag nog]\nverwant:'] })?.woorden).toBe(zonder + 3);
  });
});

describe('het leesgemak', () => {
  test('ontbreekt zolang een pagina te kort is om te wegen', () => {
    expect(meetRol({})?.leesgemak).toBeUndefined();
  });

  test('is lager bij lange woorden en zinnen', () => {
    const makkelijk = meetRol({ [ROL]: [TEKST, 'Bel ons nu. '.repeat(30)] })?.leesgemak ?? 0;
    const moeilijk = meetRol({ [ROL]: [TEKST, 'Organisaties veronderstellen samenwerkingsverbanden. '.repeat(30)] })?.leesgemak ?? 0;
    expect(makkelijk).toBeGreaterThan(100);
    expect(moeilijk).toBeLessThan(0);
  });
});
