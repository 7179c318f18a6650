import { behoeften, type Behoefte, type MatrixCel } from '../schema/rechten-matrix.ts';
import { formatTerm } from './begrip.ts';
import { listBegrippen, listCollectie, listFeiten, listHulpaanbod, listRechtenMatrix } from './content.ts';
import type { Link } from './navigatie.ts';

/** The needs as a reader sees them. */
export const behoefteNamen: Readonly<Record<Behoefte, string>> = {
  opvang: 'Opvang',
  zorg: 'Zorg',
  inkomen: 'Inkomen',
  advocaat: 'Advocaat',
  verblijf: 'Verblijf',
  werk: 'Werk',
  schade: 'Schade',
  tolk: 'Tolk',
  terugkeer: 'Terugkeer',
};

/** Answers in words; a colour or a sign never says it alone. */
export const antwoordNamen: Readonly<Record<MatrixCel['antwoord'], string>> = {
  ja: 'ja',
  soms: 'soms',
  nee: 'nee',
  'niet-bekend': 'niet bekend',
};

/** What the reader hears about the certainty of a cell; of a certain one nothing. */
export const celZekerheden: Readonly<Record<MatrixCel['zekerheid'], string>> = {
  vast: '',
  afgeleid: 'Dit leiden wij af.',
  'niet-geverifieerd': 'Vraag na of dit nu nog zo is.',
};

/** One cell with everything a reader can follow. */
export type Cel = {
  behoefte: Behoefte;
  antwoord: MatrixCel['antwoord'];
  zin: string;
  stopt: string;
  links: Link[];
  vraagBij: Link[];
  bronnen: string[];
  zekerheid: string;
};
export type Rij = { id: string; naam: string; uitleg: string; cellen: Cel[] };

type Namen = { regeling: Map<string, string>; organisatie: Map<string, string>; begrip: Map<string, string> };

function listLinks(namen: Map<string, string>, ids: readonly string[], adres: (id: string) => string): Link[] {
  return ids.map((id) => {
    const naam = namen.get(id);
    if (!naam) throw new Error(`De rechtenmatrix noemt "${id}", dat er niet is.`);
    return { naam: naam.charAt(0).toUpperCase() + naam.slice(1), href: adres(id) };
  });
}

/** What someone has, can end; what someone does not have, or nobody knows, cannot. */
const heeftEinde = ({ antwoord }: MatrixCel): boolean => antwoord === 'ja' || antwoord === 'soms';

async function listNamen(): Promise<Namen> {
  const [rechten, hulpaanbod, begrippen] = await Promise.all([listCollectie('rechten'), listHulpaanbod(), listBegrippen()]);
  return {
    regeling: new Map(rechten.map(({ id, titel }) => [id, titel])),
    organisatie: new Map(hulpaanbod.map(({ id, naam, afkorting }) => [id, afkorting || naam])),
    begrip: new Map(begrippen.map((begrip) => [begrip.id, formatTerm(begrip)])),
  };
}

/**
 * List the rows of the matrix in the editors' order, every cell with its links named and its term filled in.
 *
 * @throws When a cell names something that is not there; the control reports that with file and line.
 */
export async function listMatrix(): Promise<Rij[]> {
  const [rijen, namen, feiten] = await Promise.all([listRechtenMatrix(), listNamen(), listFeiten()]);
  const perFeit = new Map(feiten.map((feit) => [feit.id, feit]));
  const buildCel = (behoefte: Behoefte, cel: MatrixCel): Cel => {
    const feit = cel.duur === undefined ? undefined : perFeit.get(cel.duur);
    const duur = feit ? `${feit.waarde}${feit.status === 'bij-derde' ? ' (nog te controleren)' : ''}.` : '';
    return {
      behoefte,
      antwoord: cel.antwoord,
      zin: cel.zin,
      stopt: [cel.stopt, duur].filter(Boolean).join(' ') || (heeftEinde(cel) ? 'Dat staat niet in onze bronnen.' : ''),
      links: [
        ...listLinks(namen.regeling, cel.regelingen, (id) => `/rechten/${id}/`),
        ...listLinks(namen.organisatie, cel.organisaties, (id) => `/hulpaanbod/${id}/`),
        ...listLinks(namen.begrip, cel.begrippen, (id) => `/begrippen/#${id}`),
      ],
      vraagBij: listLinks(namen.organisatie, cel.vraagBij, (id) => `/hulpaanbod/${id}/`),
      bronnen: [...new Set([...cel.bronnen, ...(feit?.bronnen.slice(0, 1) ?? [])])],
      zekerheid: cel.antwoord === 'niet-bekend' ? '' : celZekerheden[cel.zekerheid],
    };
  };
  return rijen
    .sort((a, b) => a.volgorde - b.volgorde)
    .map(({ id, naam, uitleg, cellen }) => ({ id, naam, uitleg, cellen: behoeften.map((naam) => buildCel(naam, cellen[naam])) }));
}
