import { typen, type Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { Filterveld, Filterwaarden } from '../domain/hulpaanbod.ts';
import { getBronnen } from './bron.ts';
import { getTekst, listHulpaanbod, listRegios, type MetId } from './content.ts';
import { leeftijdNamen, typeNamen, verblijfNamen, vormNamen } from './hulpaanbod-namen.ts';
import type { Link } from './navigatie.ts';

export type HulpaanbodEntry = MetId<'hulpaanbod'>;

const alfabet = new Intl.Collator('nl', { sensitivity: 'base' });

/** The name readers know, with the abbreviation when that is in use. */
export function formatNaam({ naam, afkorting }: Pick<Hulpaanbod, 'naam' | 'afkorting'>): string {
  return afkorting && !naam.includes(afkorting) ? `${naam} (${afkorting})` : naam;
}

/**
 * Get the link to an organisation that a text names.
 *
 * @throws When `content/hulpaanbod/` has no such file; the control reports that with file and line.
 */
export async function getOrganisatieLink(id: string): Promise<Link> {
  const hulpaanbod = (await listHulpaanbod()).find((kandidaat) => kandidaat.id === id);
  if (!hulpaanbod) throw new Error(`Organisatie "${id}" staat niet in content/hulpaanbod/.`);
  return { naam: hulpaanbod.naam, href: `/hulpaanbod/${id}/` };
}

/** What a hulpaanbod says per field of the filter. */
export function getFilterwaarden({ voorWie, typen, werkgebied }: Hulpaanbod): Filterwaarden {
  return {
    vorm: voorWie.vormen,
    leeftijd: voorWie.leeftijd,
    verblijf: voorWie.verblijf,
    regio: werkgebied.soort === 'landelijk' ? ['*'] : werkgebied.regios,
    type: typen,
  };
}

/** List the hulpaanbod under the first kind each entry names, kinds in the order of the schema, entries by name. */
export async function listPerType(): Promise<{ id: string; naam: string; leden: HulpaanbodEntry[] }[]> {
  const alles = (await listHulpaanbod()).sort((a, b) => alfabet.compare(a.naam, b.naam));
  const groepen = typen.map((id) => ({ id: id as string, naam: typeNamen[id], leden: alles.filter((lid) => lid.typen[0] === id) }));
  groepen.push({ id: 'onbekend', naam: 'Soort hulp niet genoemd', leden: alles.filter((lid) => lid.typen.length === 0) });
  return groepen.filter(({ leden }) => leden.length > 0);
}

/** One select of the filter, with its answers in order. */
export type Filterlijst = { id: Filterveld; naam: string; opties: [waarde: string, naam: string][] };

/** List the fields of the filter in the order in which a reader thinks: who, where, what. */
export async function listFilterlijsten(): Promise<Filterlijst[]> {
  const regios = (await listRegios()).sort((a, b) => alfabet.compare(a.naam, b.naam));
  return [
    { id: 'vorm', naam: 'Vorm', opties: Object.entries(vormNamen) },
    { id: 'leeftijd', naam: 'Leeftijd', opties: Object.entries(leeftijdNamen) },
    { id: 'verblijf', naam: 'Verblijf', opties: Object.entries(verblijfNamen) },
    { id: 'regio', naam: 'Regio', opties: regios.map(({ id, naam }) => [id, naam]) },
    { id: 'type', naam: 'Soort hulp', opties: Object.entries(typeNamen) },
  ];
}

/** Get what the page of one hulpaanbod shows beside its own fields. */
export async function getHulpaanbodPagina(hulpaanbod: HulpaanbodEntry) {
  const [{ Content, ruw }, alle, regios] = await Promise.all([getTekst('hulpaanbod', hulpaanbod.id), listHulpaanbod(), listRegios()]);
  const naamVan = (id: string | undefined) => alle.find((kandidaat) => kandidaat.id === id)?.naam;
  const vanGegevens = [...hulpaanbod.telefoon, ...hulpaanbod.email, ...(hulpaanbod.website ? [hulpaanbod.website] : [])];
  const bronnen = await getBronnen([...vanGegevens.map(({ bron }) => bron), ...hulpaanbod.bronnen]);
  return {
    Content,
    heeftTekst: ruw.trim() !== '',
    bronnen,
    bronnummers: new Map(bronnen.map(({ id }, index) => [id, index + 1])),
    telefoon: hulpaanbod.telefoon
      .filter(({ status }) => status !== 'onzeker')
      .map((telefoon) => ({ ...telefoon, wieNeemtOp: naamVan(telefoon.wieNeemtOp) ?? '' })),
    email: hulpaanbod.email.filter(({ status }) => status !== 'onzeker'),
    website: hulpaanbod.website?.status === 'onzeker' ? undefined : hulpaanbod.website,
    regios: hulpaanbod.werkgebied.regios.flatMap((id) => {
      const regio = regios.find((kandidaat) => kandidaat.id === id);
      return regio ? [{ naam: regio.naam, href: `/regio/${id}/` }] : [];
    }),
  };
}
