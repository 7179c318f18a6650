import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listActueel } from '../src/checks/actueel/actueel.ts';
import { listNakijkpunten } from '../src/checks/actueel/controles.ts';
import { checkInhoud } from '../src/checks/controle.ts';
import type { Inhoud } from '../src/checks/inhoud.ts';
import type { Issue } from '../src/checks/issue.ts';
import { parseInhoud } from '../src/checks/reading/parse-inhoud.ts';
import { formatActueel } from '../src/checks/reporters/actueel.ts';
import { buildContactGegevens } from '../src/domain/contact-gegevens.ts';
import { packContacten } from '../src/domain/contact-tabel.ts';
import { formatStatus } from '../src/domain/status.ts';
import { isVerlopen } from '../src/domain/versheid.ts';
import { renderContact } from '../src/site/contact-html.ts';
import { getVandaag } from '../src/site/versie.ts';
import { readEcht } from './fixtures/echte-inhoud.ts';

/** Today, and the same day one and five years on. */
const NU = getVandaag();
const later = (jaren: number): string => `${Number(NU.slice(0, 4)) + jaren}${NU.slice(4).replace('-02-29', '-02-28')}`;
const DATA = [NU, later(1), later(5)];

const bestanden = await readEcht();
const controleerOp = (vandaag: string): { inhoud: Inhoud; issues: Issue[] } => {
  vi.setSystemTime(`${vandaag}T12:00:00Z`);
  const { inhoud, issues } = parseInhoud(bestanden);
  return { inhoud, issues: [...issues, ...checkInhoud(inhoud)] };
};

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

describe('vandaag, over een jaar en over vijf jaar', () => {
  const { inhoud } = parseInhoud(bestanden);
  const houdbaar = inhoud.redactie?.houdbaar;
  if (!houdbaar) throw new Error('content/redactie.yaml is niet te lezen');

  test('zegt de controle van de inhoud precies hetzelfde', { timeout: 120_000 }, () => {
    const [nu, ...straks] = DATA.map((vandaag) => controleerOp(vandaag).issues);
    for (const issues of straks) expect(issues).toEqual(nu);
  });

  test('wordt wat eens verlopen was nooit meer vers', () => {
    const perDag = DATA.map((vandaag) => listNakijkpunten(inhoud).map((punt) => isVerlopen(punt, houdbaar, vandaag)));
    for (const [index, dag] of perDag.slice(1).entries())
      expect(dag.filter((verlopen, punt) => perDag[index]?.[punt] && !verlopen)).toEqual([]);
    expect(perDag[2]?.filter((verlopen) => !verlopen)).toHaveLength(1); // 112
  });

  test('krijgt elk gegeven woorden die nooit zekerder zijn dan het jaar ervoor', () => {
    const gegevens = inhoud.hulpaanbod.flatMap(({ telefoon }) => telefoon);
    for (const { status, gezien, nummer } of gegevens) {
      const woorden = DATA.map((vandaag) =>
        formatStatus(status, gezien, isVerlopen({ soort: 'telefoonnummer', gezien, nummer }, houdbaar, vandaag)),
      );
      for (const [index, merk] of woorden.slice(1).entries())
        expect(merk.tekst.startsWith(woorden[index]?.tekst ?? ''), merk.tekst).toBe(true);
    }
  });

  test.each(DATA)('zijn de contacten van elke route en gemeente te tonen (%s)', (vandaag) => {
    const { hulpaanbod, regios, gemeenten, routes } = inhoud;
    const gegevens = buildContactGegevens({ hulpaanbod, regios, gemeenten, routes });
    const tabel = packContacten(gegevens, [], {
      render: renderContact,
      isVerlopen: (controle) => isVerlopen(controle, houdbaar, vandaag),
    });
    const gevraagd = tabel.contacten.filter((html) => html.includes('controleer vóór gebruik')).length;
    expect(gevraagd).toBeGreaterThan(0);
    expect(tabel.contacten.filter((html) => /undefined|NaN|Invalid/.test(html))).toEqual([]);
  });

  test.each(DATA)('is de lijst van wat na te kijken is te maken en past zij in een melding (%s)', (vandaag) => {
    const actueel = listActueel(inhoud, vandaag);
    expect(formatActueel(actueel ?? { vandaag, lijsten: [] }, 'markdown').length).toBeLessThan(65_536);
    expect(actueel?.lijsten.length).toBeGreaterThan(0);
  });
});
