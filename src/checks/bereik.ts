import type { Inhoud } from './inhoud.ts';
import { listInTekst } from './genoemd.ts';
import { listArtikelen } from './teksten/teksten.ts';
import { listVelden } from './velden.ts';
import { listVerwijzingen } from './verwijzingen.ts';

/** Kinds whose fields stand on a page of their own: a row of the matrix, a region, the page for victims. */
const OP_EEN_PAGINA = new Set(['rechtenMatrix', 'regios', 'hulpNu']);
const HULPAANBOD = /^\/hulpaanbod\/([^/#?]+)\//;

/** Organisations that a route can come out at, in the whole country and through the points of regions. */
function listVanRoutes(inhoud: Inhoud, ids: readonly string[]): string[] {
  const gekozen = new Set(ids);
  return inhoud.routes
    .filter(({ id }) => gekozen.has(id))
    .flatMap(({ keten }) =>
      keten.flatMap((schakel) => {
        if (schakel.soort === 'organisatie' || schakel.soort === 'vervanger') return [schakel.id];
        if (schakel.soort !== 'regionaal-punt') return [];
        const punten = inhoud.regios.flatMap((regio) => regio.punten).filter(({ taak }) => taak === schakel.taak);
        return punten.flatMap(({ contacten }) => contacten.flatMap(({ wieNeemtOp }) => wieNeemtOp ?? []));
      }),
    );
}

/** Organisations that a reader of a page is led to: by the text, a link, a number to call, the matrix or a region. */
export function listOpPaginas(inhoud: Inhoud): ReadonlySet<string> {
  const artikelen = listArtikelen(inhoud);
  const adressen = [...artikelen, ...inhoud.begrippen].flatMap((entry) =>
    ['verwant.*', 'zieOok.*', 'wegen.*.paginas.*'].flatMap((veld) => listVelden(entry, veld).map(({ value }) => String(value))),
  );
  const links = artikelen.flatMap(({ tekst }) => tekst.links.map(({ url }) => url));
  return new Set([
    ...[...adressen, ...links].flatMap((adres) => HULPAANBOD.exec(adres)?.[1] ?? []),
    // An organisation that another one names on its own page is found there; its own page does not count.
    ...[...artikelen, ...inhoud.hulpaanbod].flatMap((entry) => listInTekst(entry, 'organisatie').filter((id) => id !== entry.id)),
    ...listVanRoutes(inhoud, artikelen.flatMap(({ bel }) => bel)),
    ...listVerwijzingen(inhoud).flatMap(({ doel, soort, id }) => (doel === 'organisatie' && OP_EEN_PAGINA.has(soort) ? [id] : [])),
    // The page of a region lists who works there.
    ...inhoud.hulpaanbod.flatMap(({ id, werkgebied }) => (werkgebied.regios.length > 0 ? [id] : [])),
  ]);
}

/** Organisations that some advice of a keuzehulp comes out at, by its routes or its text. */
export function listInAdvies(inhoud: Inhoud): ReadonlySet<string> {
  const adviezen = inhoud.keuzehulpen.flatMap((keuzehulp) => keuzehulp.adviezen);
  const vangnetten = inhoud.keuzehulpen.flatMap((keuzehulp) => keuzehulp.vangnetten);
  const routes = [...adviezen.flatMap((advies) => advies.routes), ...vangnetten.flatMap(({ route }) => route ?? [])];
  return new Set([...listVanRoutes(inhoud, routes), ...adviezen.flatMap((advies) => listInTekst(advies, 'organisatie'))]);
}
