import { expect, test, vi } from 'vitest';
import { behoeften, type MatrixCel } from '../../src/schema/rechten-matrix.ts';
import { listMatrix } from '../../src/site/rechten-matrix.ts';

type RuweRij = { id: string; naam: string; uitleg: string; volgorde: number; cellen: Record<string, MatrixCel> };

const content = vi.hoisted(() => ({ rijen: [] as unknown[] }));

vi.mock('../../src/site/content.ts', () => ({
  listRechtenMatrix: async () => content.rijen,
  listCollectie: async () => [{ id: 'cosm', titel: 'COSM-opvang' }],
  listHulpaanbod: async () => [{ id: 'comensha', naam: 'CoMensha', afkorting: '' }],
  listBegrippen: async () => [{ id: 'voeging', term: 'voeging', afkorting: '' }],
  listFeiten: async () => [
    { id: 'duur', waarde: 'drie maanden', status: 'eigen-bron', bronnen: ['wet', 'site'] },
    { id: 'oud', waarde: 'twee weken', status: 'bij-derde', bronnen: ['krant'] },
  ],
}));

const cel = (velden: Partial<MatrixCel> = {}): MatrixCel => ({
  antwoord: 'ja',
  zin: 'Dit kan altijd worden gevraagd.',
  stopt: '',
  regelingen: [],
  organisaties: [],
  begrippen: [],
  vraagBij: [],
  bronnen: ['site'],
  zekerheid: 'vast',
  ...velden,
});

const rij = (opvang: MatrixCel, id = 'geen', volgorde = 10): RuweRij => ({
  id,
  naam: id,
  uitleg: 'Iemand zonder papieren.',
  volgorde,
  cellen: Object.fromEntries(behoeften.map((behoefte) => [behoefte, behoefte === 'opvang' ? opvang : cel()])),
});

/** The first cell of the only row. */
async function toon(velden: Partial<MatrixCel>) {
  content.rijen = [rij(cel(velden))];
  return (await listMatrix())[0]?.cellen[0];
}

test('de rijen staan op de volgorde van de redactie, elke rij met alle behoeften', async () => {
  content.rijen = [rij(cel(), 'geen', 20), rij(cel(), 'eu', 10)];
  const rijen = await listMatrix();
  expect(rijen.map(({ id }) => id)).toEqual(['eu', 'geen']);
  expect(rijen.map(({ cellen }) => cellen.map(({ behoefte }) => behoefte))).toEqual([behoeften, behoeften]);
});

test('een cel leidt naar de regeling, de organisatie en het begrip, met hun naam', async () => {
  const opvang = await toon({ regelingen: ['cosm'], organisaties: ['comensha'], begrippen: ['voeging'] });
  expect(opvang?.links).toEqual([
    { naam: 'COSM-opvang', href: '/rechten/cosm/' },
    { naam: 'CoMensha', href: '/hulpaanbod/comensha/' },
    { naam: 'Voeging', href: '/begrippen/#voeging' },
  ]);
});

test('de termijn komt met haar bron uit het feit', async () => {
  expect(await toon({ stopt: 'De tijd is om na', duur: 'duur' })).toMatchObject({
    stopt: 'De tijd is om na drie maanden.',
    bronnen: ['site', 'wet'],
  });
});

test('een termijn van een derde heet nog te controleren', async () => {
  expect((await toon({ stopt: 'Genoemd wordt', duur: 'oud' }))?.stopt).toBe('Genoemd wordt twee weken (nog te controleren).');
});

test('van een recht waarvan niemand zegt wanneer het stopt, staat dat erbij', async () => {
  expect((await toon({ antwoord: 'soms' }))?.stopt).toBe('Dat staat niet in onze bronnen.');
  expect((await toon({ antwoord: 'nee' }))?.stopt).toBe('');
  expect((await toon({ antwoord: 'niet-bekend' }))?.stopt).toBe('');
});

test('wat is afgeleid of niet nagegaan, heet ook zo', async () => {
  expect((await toon({ zekerheid: 'vast' }))?.zekerheid).toBe('');
  expect((await toon({ zekerheid: 'afgeleid' }))?.zekerheid).toBe('Dit leiden wij af.');
  expect((await toon({ zekerheid: 'niet-geverifieerd' }))?.zekerheid).toBe('Vraag na of dit nu nog zo is.');
});

test('een regeling die er niet is, houdt de bouw tegen', async () => {
  await expect(toon({ regelingen: ['weg'] })).rejects.toThrow('De rechtenmatrix noemt "weg", dat er niet is.');
});
