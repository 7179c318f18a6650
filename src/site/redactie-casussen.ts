import { listGedekt, listDekdoelen, type Dekdoel } from '../domain/dekking.ts';
import { listVoorstellen, type Voorstel } from '../domain/dekking-voorstel.ts';
import type { Eis } from '../schema/veiligheid.ts';
import { listCasusEntries } from './casus.ts';
import { listRoutes, listVeiligheid } from './content.ts';
import { getKeuzehulp, type Keuzehulp } from './keuzehulp.ts';
import { listBijCasus } from './redactie-adviezen.ts';
import { getBewijsverslag, listProblemen } from './redactie-bewijs.ts';
import { formatCasusbestand } from './redactie-casusbestand.ts';
import { formatAntwoorden, formatSituaties } from './redactie-woorden.ts';

/** A case that nobody has written yet, ready to be put in a file. */
export type VoorstelBlok = {
  /** The answers in words. */
  antwoorden: string[];
  yaml: string;
  /** What no other case shows, in words. */
  dekt: string[];
  /** Titles of what the guide says now; whether that is right is for an editor to judge. */
  adviezen: string[];
};

/** How many of one soort of doel there are, and how many some case shows. */
export type DekkingTelling = { soort: Dekdoel['soort']; naam: string; alle: number; gedekt: number };

const SOORTEN: Readonly<Record<Dekdoel['soort'], string>> = {
  blok: 'Blokken in de voorwaarden van adviezen',
  eis: 'Situaties van veiligheidseisen',
  rand: 'Randen van combinaties die niet kunnen',
  antwoord: 'Antwoorden en vakjes, wel en niet',
};

/** Get the worked cases of a keuzehulp with their result, what they show, and what is still missing. */
export async function getCasussenPagina(naam: string) {
  const [keuzehulp, casussen, veiligheid, routes] = await Promise.all([
    getKeuzehulp(naam),
    listCasusEntries(naam),
    listVeiligheid(),
    listRoutes(),
  ]);
  const { interview } = keuzehulp;
  const eisen = veiligheid.find(({ id }) => id === naam)?.eisen ?? [];
  const doelen = listDekdoelen(interview, eisen);
  const gedekt = new Set(casussen.flatMap((casus) => listGedekt(interview, doelen, casus)));
  const verslag = getBewijsverslag(naam);
  const routeVan = (id: string): string => routes.find((route) => route.id === id)?.naam ?? id;
  return {
    casussen: casussen.map(({ id, titel, verwacht }) => {
      const problemen = listProblemen(`content/keuzehulpen/${naam}/casussen/${id}.yaml`);
      const cijfers = verslag.casussen.find((casus) => casus.id === id);
      return { id, titel, ...cijfers, moet: verwacht.moet.map(routeVan), klopt: cijfers !== undefined && problemen.length === 0 };
    }),
    dekking: (Object.keys(SOORTEN) as Dekdoel['soort'][]).map((soort): DekkingTelling => {
      const eigen = doelen.filter((doel) => doel.soort === soort && doel.waar !== 0);
      return { soort, naam: SOORTEN[soort], alle: eigen.length, gedekt: eigen.filter((doel) => gedekt.has(doel)).length };
    }),
    voorstellen: listVoorstellen(interview, doelen, casussen).map((voorstel) => buildVoorstel(keuzehulp, eisen, voorstel)),
  };
}

function buildVoorstel(keuzehulp: Keuzehulp, eisen: readonly Eis[], voorstel: Voorstel): VoorstelBlok {
  const { tekst, adviezen } = keuzehulp;
  const { antwoorden, extra } = voorstel;
  const vakjes = Object.fromEntries(extra.map((id) => [id, 'ja']));
  const bij = listBijCasus(keuzehulp, voorstel);
  return {
    antwoorden: formatAntwoorden({ ...antwoorden, ...vakjes }, tekst),
    yaml: formatCasusbestand(voorstel),
    dekt: voorstel.dekt.map((doel) => formatDoel(keuzehulp, eisen, doel)),
    adviezen: adviezen.filter(({ id }) => bij.includes(id)).map(({ titel }) => titel),
  };
}

/** Say in words what a case would show. */
function formatDoel({ tekst, adviezen }: Keuzehulp, eisen: readonly Eis[], { soort, van, deel }: Dekdoel): string {
  switch (soort) {
    case 'blok': {
      const advies = adviezen.find(({ id }) => id === van);
      const [situatie = ''] = formatSituaties([advies?.als[Number(deel)] ?? {}], tekst);
      return `Advies “${advies?.titel ?? van}”, bij ${situatie}`;
    }
    case 'eis':
      return `Veiligheidseis “${eisen.find(({ id }) => id === van)?.omdat ?? van}”`;
    case 'rand':
      return `Net naast wat niet kan: ${formatSituaties([tekst.onmogelijk[Number(van)]?.als ?? {}], tekst).join()}`;
    case 'antwoord':
      return `Antwoord ${formatAntwoorden({ [van]: deel }, tekst).join()}`;
  }
}
