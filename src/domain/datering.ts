const MAANDEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];

/**
 * Write a date as certain as its source makes it: a day, a month, a year, or "datum onbekend".
 *
 * @example formatDatering('2025-03-12') // => '12 maart 2025'
 * @example formatDatering('2025-03')    // => 'maart 2025'
 * @example formatDatering('onbekend')   // => 'datum onbekend'
 */
export function formatDatering(datering: string): string {
  const [jaar, maand, dag] = datering.split('-');
  const maandnaam = maand && MAANDEN[Number(maand) - 1];
  if (!jaar || !/^\d{4}$/.test(jaar)) return 'datum onbekend';
  if (!maandnaam) return jaar;
  return dag ? `${Number(dag)} ${maandnaam} ${jaar}` : `${maandnaam} ${jaar}`;
}
