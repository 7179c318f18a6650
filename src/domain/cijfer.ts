import type { Cijfer, Reeks } from '../schema/cijfers.ts';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Write a number as Dutch readers know it: `1013` becomes `1.013`, `4.5` becomes `4,5`. */
export function formatGetal(waarde: number | bigint): string {
  return getal.format(waarde);
}

/** Write what a row says: in the words of the source where it gives no exact number, and never more exact than that. */
export function formatCijfer({ waarde, inWoorden }: Pick<Cijfer, 'waarde' | 'inWoorden'>, eenheid: Reeks['eenheid']): string {
  if (inWoorden) return inWoorden;
  if (waarde === undefined) return 'niet bekend';
  return eenheid === 'procent' ? `${formatGetal(waarde)}%` : formatGetal(waarde);
}

/**
 * How far the bar of a value goes, from 0 to 100. Shares go to a hundred, so that half a bar is half of all; counts go to
 * the largest. Bars always start at zero.
 */
export function getBalk(waarde: number, { eenheid, waarden }: Pick<Reeks, 'eenheid' | 'waarden'>): number {
  const vol = eenheid === 'procent' ? 100 : Math.max(...waarden.map((cijfer) => cijfer.waarde ?? 0));
  return vol > 0 ? (waarde / vol) * 100 : 0;
}

/** What the parts of a table add up to. */
export function sumWaarden(waarden: readonly Pick<Cijfer, 'waarde'>[]): number {
  return waarden.reduce((som, { waarde = 0 }) => som + waarde, 0);
}
