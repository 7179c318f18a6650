import { beforeAll, describe, expect, test } from 'vitest';
import { proveCasussen, type CasusCijfers } from '../src/checks/bewijs/casussen.ts';
import { meesteSchermen, mediaan } from '../src/checks/bewijs/interview.ts';
import { makeInvoer, type HeleKeuzehulp } from '../src/checks/bewijs/invoer.ts';
import { meesteKaarten } from '../src/checks/bewijs/kaarten.ts';
import type { Issue } from '../src/checks/issue.ts';
import { readInhoud } from '../src/checks/reading/read-inhoud.ts';
import { formatIssue } from '../src/checks/reporters/terminal.ts';

const { inhoud } = await readInhoud('.');
const verwijzen = inhoud.keuzehulpen.find(({ naam }) => naam === 'verwijzen') as HeleKeuzehulp;
let uitkomst: { issues: Issue[]; cijfers: CasusCijfers[] };

beforeAll(() => {
  uitkomst = proveCasussen(makeInvoer(inhoud, verwijzen));
});

describe('de uitgewerkte casussen', () => {
  test('zijn er minstens dertig, en alle worden nagespeeld', () => {
    expect(uitkomst.cijfers.map(({ id }) => id)).toEqual(verwijzen.casussen.map(({ id }) => id));
    expect(uitkomst.cijfers.length).toBeGreaterThanOrEqual(30);
  });

  for (const { id, titel, file, verwacht } of verwijzen.casussen) {
    test(`${id} "${titel}": het eerste advies noemt ${verwacht.moet.join(', ')} en niets wat er niet hoort`, () => {
      expect(uitkomst.issues.filter((issue) => issue.file === file).map(formatIssue)).toEqual([]);
    });
  }

  test('krijgen hun eerste advies in het midden na hooguit negen schermen', () => {
    expect(mediaan(uitkomst.cijfers.map(({ schermen }) => schermen))).toBeLessThanOrEqual(meesteSchermen.mediaan);
  });

  test('geven hooguit twee kaarten onder Nu, zes onder Nu en Vandaag en tien in totaal', () => {
    expect(meesteKaarten).toEqual({ nu: 2, vandaag: 6, alle: 10 });
    for (const { nu, vandaag, alle } of uitkomst.cijfers) {
      expect(nu).toBeLessThanOrEqual(meesteKaarten.nu);
      expect(vandaag).toBeLessThanOrEqual(meesteKaarten.vandaag);
      expect(alle).toBeLessThanOrEqual(meesteKaarten.alle);
    }
  });
});
