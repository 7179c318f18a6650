import { describe, expect, test } from 'vitest';
import { vindCodes } from '../../fixtures/vind-issues.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const ORG = 'content/hulpaanbod/comensha.mdx';
const TEKST = 'Bel <Organisatie id="comensha" />.';

describe('een afkorting', () => {
  test.each([
    ['na haar uitleg', 'De <Begrip id="cosm" /> is opvang. In de COSM ben je veilig.'],
    ['met uitleg om het woord heen', 'De <Begrip id="cosm">COSM-opvang</Begrip> is veilig.'],
    ['in een kop', '### De COSM\n\nDat is opvang.'],
    ['die iedereen kent', 'Iemand uit de EU mag hier werken.'],
    ['als deel van een langer woord', 'De COSMO is iets anders.'],
  ])('%s is goed', (_wanneer, tekst) => {
    expect(vindCodes({ [ROL]: [TEKST, tekst] }).filter((code) => code.startsWith('begrip-niet'))).toEqual([]);
  });

  test('vóór haar uitleg wordt gemeld, op haar plek en één keer', () => {
    expect(vindCodes({ [ROL]: [TEKST, 'Bel eerst.\n\n- Vraag om\n  COSM, want COSM is veilig.\n- De <Begrip id="cosm" />.'] })).toEqual([
      `begrip-niet-uitgelegd ${ROL}:15:1`,
    ]);
  });

  test('in een link is goed: de link gaat naar de uitleg', () => {
    expect(vindCodes({ [ROL]: [TEKST, `${TEKST} Zie [de COSM](/rechten/bedenktijd/).`] })).toEqual([]);
  });

  test('hoeft op de pagina van die organisatie zelf geen uitleg', () => {
    expect(vindCodes({ [ORG]: ['naam: CoMensha', 'naam: CoMensha en COSM'] })).toEqual([]);
  });
});

describe('een begrip', () => {
  const COSM = 'content/begrippen/cosm.yaml';
  const noodopvang = (eigen = ''): [string, string] => ['term: Categorale opvang slachtoffers mensenhandel', `term: noodopvang${eigen}`];

  test.each([
    ['in zijn eigen letters', 'Vraag om noodopvang.', 10],
    ['met een hoofdletter', 'Noodopvang is er ook.', 1],
    ['in het meervoud', 'Er zijn twee noodopvangen.', 14],
  ])('%s zonder uitleg wordt gemeld', (_hoe, tekst, column) => {
    expect(vindCodes({ [COSM]: noodopvang(), [ROL]: [TEKST, tekst] })).toEqual([`begrip-niet-uitgelegd ${ROL}:12:${column}`]);
  });

  test.each([
    ['als deel van een langer woord', noodopvang(), 'Een noodopvanghuis.'],
    ['dat iedereen kent', noodopvang('\ngewoonWoord: true'), 'Vraag om noodopvang.'],
    ['op de pagina waar het zelf naar verwijst', noodopvang('\nzieOok: [/rollen/zorgcoordinatie/]'), 'Vraag om noodopvang.'],
  ])('%s hoeft geen uitleg', (_hoe, begrip, tekst) => {
    expect(vindCodes({ [COSM]: begrip, [ROL]: [TEKST, tekst] })).toEqual([]);
  });
});
