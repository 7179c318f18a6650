import { getOpen } from '../domain/bereik.ts';
import { telHref } from '../domain/telefoon.ts';
import { formatUren } from '../domain/uren-in-taal.ts';
import type { HulpBlok, HulpNu, Taal } from '../schema/hulp-nu.ts';
import { listCollectie, listHulpaanbod, type MetId } from './content.ts';

/** Whom to call, with everything looked up: a number to tap, or else a website. */
export type HulpContact = { naam: string; zin: string; uren?: string; nummer?: { tekst: string; href: string }; website?: string };

export type HulpPagina = Omit<HulpNu, 'blokken'> & { blokken: (Omit<HulpBlok, 'contacten' | 'altijd'> & { contacten: HulpContact[] })[] };

function buildContact(gekozen: HulpBlok['contacten'][number], taal: Taal, hulpaanbod: readonly MetId<'hulpaanbod'>[]): HulpContact {
  const organisatie = hulpaanbod.find(({ id }) => id === gekozen.organisatie);
  if (!organisatie) throw new Error(`Organisatie "${gekozen.organisatie}" staat niet in content/hulpaanbod/.`);
  const { naam, telefoon, website } = organisatie;
  const eigen = telefoon.find(({ nummer }) => nummer === gekozen.nummer);
  if (!eigen && !website) throw new Error(`${naam} heeft voor de hulppagina geen nummer en geen website.`);
  return {
    naam,
    zin: gekozen.zin,
    ...(eigen ? { nummer: { tekst: eigen.nummer, href: telHref(eigen.nummer) }, uren: formatUren(getOpen(eigen), taal) } : {}),
    ...(!eigen && website ? { website: website.url } : {}),
  };
}

/**
 * Get the help page in one language.
 *
 * @throws When the file of that language, an organisation or a number is missing; the control reports those with file and line.
 */
export async function getHulpPagina(taal: Taal): Promise<HulpPagina> {
  const [paginas, hulpaanbod] = await Promise.all([listCollectie('hulpNu'), listHulpaanbod()]);
  const pagina = paginas.find(({ id }) => id === taal);
  if (!pagina) throw new Error(`content/hulp-nu/${taal}.yaml ontbreekt.`);
  const blokken = pagina.blokken.map(({ contacten, altijd: _, ...blok }) => ({
    ...blok,
    contacten: contacten.map((gekozen) => buildContact(gekozen, taal, hulpaanbod)),
  }));
  return { ...pagina, blokken };
}
