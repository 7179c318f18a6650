/** Is this a day of the calendar, written jjjj-mm-dd? */
export function isDag(tekst: string): boolean {
  const [jaar = 0, maand = 0, dag = 0] = tekst.split('-').map(Number);
  const datum = new Date(Date.UTC(jaar, maand - 1, dag));
  return /^\d{4}-\d{2}-\d{2}$/.test(tekst) && datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag;
}
