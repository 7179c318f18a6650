import { listBegrippen, type MetId } from './content.ts';

export type BegripRegel = MetId<'begrippen'> & { naam: string };

/** Dutch alphabetical order, in which ë sorts as e and capitals do not matter. */
const opNaam = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** List the terms in the order of the alphabet, each under the name a reader would look for. */
export async function listBegripRegels(): Promise<BegripRegel[]> {
  const begrippen = await listBegrippen();
  return begrippen
    .map((begrip) => ({ ...begrip, naam: formatTerm(begrip) }))
    .sort((a, b) => opNaam.compare(a.naam, b.naam));
}

/**
 * Get the term that a text refers to.
 *
 * @throws When `content/begrippen/` has no such file; the control reports that with file and line.
 */
export async function getBegrip(id: string): Promise<BegripRegel> {
  const begrip = (await listBegripRegels()).find((kandidaat) => kandidaat.id === id);
  if (!begrip) throw new Error(`Begrip "${id}" staat niet in content/begrippen/.`);
  return begrip;
}

/** A term with its abbreviation behind it, unless they are the same. */
export function formatTerm({ term, afkorting }: { term: string; afkorting: string }): string {
  return afkorting && afkorting !== term ? `${term} (${afkorting})` : term;
}
