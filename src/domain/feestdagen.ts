/** A calendar day without a clock: days since 1 January 1970. Months count from 1. */
export const dagnummer = (jaar: number, maand: number, dag: number): number => Date.UTC(jaar, maand - 1, dag) / 864e5;

/** Day of the week, 0 = Sunday. */
export const weekdag = (dag: number): number => (((dag + 4) % 7) + 7) % 7;

/** Easter is the first Sunday after the full moon of spring, as the church reckons it; holds from 1900 to 2199. */
function getPasen(jaar: number): number {
  const plek = jaar % 19;
  const maan = (19 * plek + 24) % 30;
  const volleMaan = dagnummer(jaar, 3, 21) + maan - Number(maan === 29 || (maan === 28 && plek > 10));
  return volleMaan + 7 - weekdag(volleMaan);
}

/**
 * Say whether a day is a public holiday in the Netherlands. King's Day moves to the Saturday before a Sunday; Liberation Day
 * is a day off once in five years; Good Friday is none.
 *
 * @param dag As `dagnummer` gives it.
 */
export function isFeestdag(dag: number): boolean {
  const jaar = new Date(dag * 864e5).getUTCFullYear();
  const pasen = getPasen(jaar);
  const koningsdag = dagnummer(jaar, 4, 27);
  return [
    dagnummer(jaar, 1, 1),
    koningsdag - Number(weekdag(koningsdag) === 0),
    jaar % 5 ? dag + 1 : dagnummer(jaar, 5, 5),
    dagnummer(jaar, 12, 25),
    dagnummer(jaar, 12, 26),
    ...[0, 1, 39, 49, 50].map((later) => pasen + later),
  ].includes(dag);
}
