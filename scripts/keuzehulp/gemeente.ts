import { zoekPlaats } from '../../src/domain/plaats.ts';
import type { PlaatsTabel } from '../../src/domain/plaats-tabel.ts';
import { ArgumentFout } from './argumenten.ts';

/**
 * The municipality behind a name on the command line: its own name, a former one, a village or another spelling.
 * Throws ArgumentFout when the name fits several, looks like others, or fits none.
 */
export function getGemeente(naam: string, tabel: PlaatsTabel): { code: string; naam: string } {
  const vondst = zoekPlaats(naam, tabel);
  if (vondst.soort === 'een') return { code: vondst.gemeente.code, naam: vondst.gemeente.naam };
  if (vondst.soort === 'geen') throw new ArgumentFout(`De gemeente "${naam}" kennen we niet, en niets lijkt erop. Typ de naam van een gemeente of dorp.`);
  const namen = [...new Set(vondst.opties.map(({ gemeente }) => gemeente.naam))].join(', ');
  if (vondst.soort === 'kies') throw new ArgumentFout(`"${naam}" past bij meer gemeenten. Kies er één: ${namen}.`);
  throw new ArgumentFout(`De gemeente "${naam}" kennen we niet. Bedoel je: ${namen}?`);
}
