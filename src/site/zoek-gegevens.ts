import type { ZoekGegevens, ZoekGroep, ZoekNamen } from '../domain/zoek-gegevens.ts';
import { formatSlug } from '../domain/slug.ts';
import { listNodig } from '../domain/zoek-overbodig.ts';
import type { Begrip } from '../schema/artikel.ts';
import type { Gemeente } from '../schema/gemeente.ts';
import type { Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { Status } from '../schema/shared/status.ts';
import type { zoekgroepen, Zoekwoorden } from '../schema/zoekwoorden.ts';
import type { ArtikelCollectie } from './artikel.ts';
import { rubrieken } from './rubriek.ts';
import type { Soort } from './soort.ts';

type Artikel = { id: string; titel: string; zoekwoorden: readonly string[] };

/** The content that can be searched, from the collections of the site or straight from the files. */
export type ZoekInhoud = Readonly<Record<ArtikelCollectie, readonly Artikel[]>> & {
  hulpaanbod: readonly (Pick<Hulpaanbod, 'naam' | 'afkorting' | 'zoekwoorden' | 'telefoon'> & { id: string })[];
  begrippen: readonly (Pick<Begrip, 'term' | 'afkorting' | 'zoekwoorden'> & { id: string })[];
  regios: readonly { id: string; naam: string }[];
  casussen: readonly { id: string; titel: string }[];
  gemeenten: readonly Pick<Gemeente, 'code' | 'telefoon' | 'telefoonStatus'>[];
  zoekwoorden: Zoekwoorden;
};

type Pagina = { id: string; titel: string; zoekwoorden: readonly string[]; telefoon?: string };

/** A result has no room to say that a number was read elsewhere, so it shows only numbers from the source itself. */
const isZeker = (status: Status): boolean => status === 'bevestigd' || status === 'eigen-bron';

/** Make the data of search: every page by title and search words, organisations by their name alone, in a fixed order. */
export function buildZoekGegevens(inhoud: ZoekInhoud): ZoekGegevens {
  const { paginas, synoniemen, stopwoorden, gewoneNamen } = inhoud.zoekwoorden;
  const artikelen = Object.values(rubrieken).map(({ collectie, soort, href }) => makeGroep(soort, href, '/', '', inhoud[collectie]));
  return {
    groepen: [
      makeGroep('overzicht', '', '', '', paginas.map(({ adres, titel, zoekwoorden }) => ({ id: adres, titel, zoekwoorden }))),
      ...artikelen,
      makeGroep('organisatie', '/hulpaanbod/', '/', woordenVan('hulpaanbod', inhoud), inhoud.hulpaanbod.map((een) => ({ ...makeOrganisatie(een), zoekwoorden: [] }))),
      makeGroep('regio', '/regio/', '/', woordenVan('regios', inhoud), inhoud.regios.map(({ id, naam }) => ({ id, titel: naam, zoekwoorden: [] }))),
      makeGroep('casus', '/casussen/', '/', woordenVan('casussen', inhoud), inhoud.casussen.map((casus) => ({ ...casus, zoekwoorden: [] }))),
    ].filter(({ ids }) => ids.length > 0),
    synoniemen: Object.fromEntries(Object.entries(synoniemen).map(([woord, anders]) => [woord, anders.join('|')])),
    stopwoorden: stopwoorden.join(' '),
    gewoneNamen: gewoneNamen.join(' '),
    gemeentewoorden: woordenVan('gemeenten', inhoud),
  };
}

/** Make what comes second: terms, other names of organisations, and numbers of municipalities. */
export function buildZoekNamen(inhoud: ZoekInhoud): ZoekNamen {
  const zeker = inhoud.gemeenten.filter(({ telefoonStatus }) => isZeker(telefoonStatus));
  return {
    begrippen: makeGroep('begrippen', '/begrippen/#', '', woordenVan('begrippen', inhoud), inhoud.begrippen.map(makeBegrip)),
    organisaties: makeGroep('organisatie', '', '', '', inhoud.hulpaanbod.map(makeOrganisatie)).zoekwoorden,
    telefoon: Object.fromEntries(zeker.map(({ code, telefoon }) => [code, telefoon])),
  };
}

const woordenVan = (groep: (typeof zoekgroepen)[number], { zoekwoorden }: ZoekInhoud): string => (zoekwoorden.groepen[groep] ?? []).join(' ');

function makeGroep(soort: Soort, voor: string, na: string, woorden: string, paginas: readonly Pagina[]): ZoekGroep {
  const opId = paginas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    soort,
    voor,
    na,
    woorden,
    ids: opId.map(({ id, titel }) => (id === formatSlug(titel) ? '' : id)),
    titels: opId.map(({ titel }) => titel),
    zoekwoorden: opId.map(({ titel, zoekwoorden }) => listNodig(titel, zoekwoorden).join('|')),
    ...(opId.some(({ telefoon }) => telefoon) ? { telefoon: opId.map(({ telefoon = '' }) => telefoon) } : {}),
  };
}

function makeOrganisatie({ id, naam, afkorting, zoekwoorden, telefoon }: ZoekInhoud['hulpaanbod'][number]): Pagina {
  const nummer = telefoon.find(({ status, wieNeemtOp }) => isZeker(status) && (!wieNeemtOp || wieNeemtOp === id))?.nummer;
  return { id, titel: naam, zoekwoorden: withAfkorting(afkorting, naam, zoekwoorden), ...(nummer ? { telefoon: nummer } : {}) };
}

function makeBegrip({ id, term, afkorting, zoekwoorden }: ZoekInhoud['begrippen'][number]): Pagina {
  return { id, titel: term, zoekwoorden: withAfkorting(afkorting, term, zoekwoorden) };
}

const withAfkorting = (afkorting: string, naam: string, zoekwoorden: readonly string[]): string[] =>
  afkorting && afkorting !== naam && !zoekwoorden.includes(afkorting) ? [afkorting, ...zoekwoorden] : [...zoekwoorden];
