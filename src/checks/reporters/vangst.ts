import { formatGetal } from '../../domain/cijfer.ts';

/** The share of mistakes that was caught, never rounded up: 100 % is all of them. */
export const formatVangst = (gevangen: number, alle: number): string =>
  alle === 0 ? '–' : `${formatGetal(Math.floor((gevangen / alle) * 1000) / 10)} %`;

/** One row of a table of mistakes; `breedte` is that of the first column. */
export const formatVangstrij = (breedte: number, naam: string, cellen: readonly (string | number)[]): string =>
  `${naam.padEnd(breedte)}${cellen.map((cel) => String(cel).padStart(10)).join('')}`;
