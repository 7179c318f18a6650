import type { Onderwerp } from '../domain/wijzigingen.ts';
import { listBegripRegels } from './begrip.ts';
import {
  listAdviezen,
  listArgumenten,
  listBronnen,
  listCasussen,
  listCollectie,
  listFeiten,
  listHulpaanbod,
  listRechtenMatrix,
  listRegios,
} from './content.ts';
import { rubrieken } from './rubriek.ts';

/** What every file of content, or every entry of a file, is to a reader. */
export type Onderwerpen = {
  /** By path, or by path and key: `content/feiten.yaml#bedenktijd-duur`. */
  perPlek: ReadonlyMap<string, Onderwerp>;
  /** What the start of a path says, also of what is gone; in the order in which kinds are shown. */
  mappen: readonly { map: string; groep: string }[];
};

const FEITEN = 'content/feiten.yaml';
const BRONNEN = 'content/bronnen.yaml';
const KEUZEHULP = 'content/keuzehulpen/verwijzen';

/** Files of key → entry, of which every entry is named by itself. */
export const metSleutels: readonly string[] = [FEITEN, BRONNEN];

/** What belongs to no kind of its own. */
export const overig = 'Overige gegevens';

const LOS: readonly (readonly [plek: string, naam: string, href?: string])[] = [
  [`${KEUZEHULP}/keuzehulp.yaml`, 'Vragen van de keuzehulp', '/keuzehulp/verwijzen/'],
  [`${KEUZEHULP}/veiligheid.yaml`, 'Veiligheidsregels van de keuzehulp', '/over/advies/'],
  [`${KEUZEHULP}/regels.yaml`, 'Regels achter de adviezen'],
  [`${KEUZEHULP}/grensgevallen.yaml`, 'Situaties waaraan adviezen worden nagekeken'],
  [`${KEUZEHULP}/vangnet.yaml`, 'Wat er kan als niets lukt'],
  ['content/routes.yaml', 'Wie je belt bij welk advies'],
  ['content/gebieden/gemeenten.csv', 'Gemeenten en hun nummers', '/gemeente/'],
  ['content/gebieden/woonplaatsen.csv', 'Woonplaatsen'],
  ['content/gebieden/oude-namen.csv', 'Oude namen van gemeenten'],
  ['content/gebieden/aliassen.csv', 'Andere namen van plaatsen'],
  ['content/cijfers.yaml', 'Cijfers', '/cijfers/'],
  ['content/hulp-nu/nl.yaml', 'Hulp voor jezelf', '/hulp-nu/'],
  ['content/hulp-nu/en.yaml', 'Hulp voor jezelf, in het Engels', '/hulp-nu/en/'],
  ['content/gids.yaml', 'Waar je een fout meldt', '/over/meedoen/'],
  ['content/redactie.yaml', 'Wie wat nakijkt, en hoe vaak'],
  ['content/zoekwoorden.yaml', 'Woorden waarop je zoekt', '/zoeken/'],
];

type Regel = { plek: string; naam: string; href?: string };

/** A kind of content: its name, where its files start, and what there is of it now. */
type Groep = { groep: string; map: string; regels: readonly Regel[] };

async function listGroepen(): Promise<Groep[]> {
  const artikelen = await Promise.all(
    Object.values(rubrieken).map(async ({ collectie, naam, href, map }) => ({
      groep: naam,
      map: `${map}/`,
      regels: (await listCollectie(collectie)).map(({ id, titel }) => ({
        plek: `${map}/${id}.mdx`,
        naam: titel,
        href: `${href}${id}/`,
      })),
    })),
  );
  const groep = <T>(naam: string, map: string, leden: readonly T[], regel: (lid: T) => Regel): Groep => ({
    groep: naam,
    map,
    regels: leden.map(regel),
  });
  const vanKeuzehulp = (id: string): string => id.replace(/^.*\//, '');
  return [
    groep('Hulpaanbod', 'content/hulpaanbod/', await listHulpaanbod(), ({ id, naam }) => ({
      plek: `content/hulpaanbod/${id}.mdx`,
      naam,
      href: `/hulpaanbod/${id}/`,
    })),
    groep('Regio’s', 'content/gebieden/regios/', await listRegios(), ({ id, naam }) => ({
      plek: `content/gebieden/regios/${id}.yaml`,
      naam,
      href: `/regio/${id}/`,
    })),
    ...artikelen,
    groep('Adviezen', `${KEUZEHULP}/adviezen/`, await listAdviezen(), ({ id, titel }) => ({
      plek: `${KEUZEHULP}/adviezen/${vanKeuzehulp(id)}.mdx`,
      naam: titel,
      href: `/keuzehulp/verwijzen/#advies-${vanKeuzehulp(id)}`,
    })),
    groep('Casussen', `${KEUZEHULP}/casussen/`, await listCasussen(), ({ id, titel }) => ({
      plek: `${KEUZEHULP}/casussen/${vanKeuzehulp(id)}.yaml`,
      naam: titel,
      href: `/casussen/${vanKeuzehulp(id)}/`,
    })),
    groep('Rijen van de rechtenmatrix', 'content/rechten-matrix/', await listRechtenMatrix(), ({ id, naam }) => ({
      plek: `content/rechten-matrix/${id}.yaml`,
      naam,
      href: '/rechten/',
    })),
    groep('Teksten om over te nemen', 'content/argumenten/', await listArgumenten(), ({ id, titel }) => ({
      plek: `content/argumenten/${id}.yaml`,
      naam: titel,
      href: '/rechten/#argumenten',
    })),
    groep('Begrippen', 'content/begrippen/', await listBegripRegels(), ({ id, naam }) => ({
      plek: `content/begrippen/${id}.yaml`,
      naam,
      href: `/begrippen/#${id}`,
    })),
    groep('Feiten', FEITEN, await listFeiten(), ({ id, titel }) => ({ plek: `${FEITEN}#${id}`, naam: titel })),
    groep('Bronnen', BRONNEN, await listBronnen(), ({ id, titel }) => ({ plek: `${BRONNEN}#${id}`, naam: titel })),
  ];
}

/** Name everything in content as its readers know it. */
export async function listOnderwerpen(): Promise<Onderwerpen> {
  const groepen = await listGroepen();
  const los = LOS.map(([plek, naam, href]): [string, Onderwerp] => [plek, { groep: overig, naam, ...(href ? { href } : {}) }]);
  return {
    perPlek: new Map([
      ...groepen.flatMap(({ groep, regels }) =>
        regels.map(({ plek, ...regel }): [string, Onderwerp] => [plek, { groep, ...regel }]),
      ),
      ...los,
    ]),
    mappen: groepen.map(({ map, groep }) => ({ map, groep })),
  };
}
