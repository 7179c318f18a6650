import { mapHangtAf } from '../domain/hangt-af.ts';
import { adviezenVan } from '../domain/horizon.ts';
import { formatBlok } from '../domain/voorwaarde.ts';
import type { Keuzehulp } from './keuzehulp.ts';

/** One box of the drawing: a question, or the boxes of the extras together. */
export type Vak = {
  id: string;
  soort: 'vraag' | 'vakjes';
  kop: string;
  /** What stands under the head, in order: when it is asked, the answers, what excludes what, how much it decides. */
  voorwaarden: string[];
  antwoorden: string[];
  onmogelijk: string[];
  gevolg: string;
};

/**
 * From an earlier question to a later one. `alleen-bij`: it decides whether the later one is asked. `onmogelijk`: some of
 * their answers cannot go together.
 */
export type Lijn = { van: string; naar: string; soort: 'alleen-bij' | 'onmogelijk' };

/** The questions of a keuzehulp as a graph; who can draw it is not said here. */
export type VragenKaart = { vakken: Vak[]; lijnen: Lijn[] };

/** A question with everything that the drawing says about it, for a reader who cannot see it. */
export type VraagRij = {
  nummer: number;
  vraag: string;
  alleenAls: string[];
  samenMet: string[];
  antwoorden: string[];
  alle: number;
  eerst: number;
};

const EXTRA = 'extra';

/** Describe the questions in the editors' order, the boxes of the extras last. */
export function listVraagRijen({ tekst, interview }: Keuzehulp): VraagRij[] {
  const [alle, eerst] = (['alles', 'eerst'] as const).map((horizon) => mapHangtAf(interview, adviezenVan(interview, horizon)));
  const tel = (kaart: Map<string, string[]> | undefined, ids: readonly string[]): number =>
    new Set(ids.flatMap((id) => kaart?.get(id) ?? [])).size;
  const kortVan = (id: string): string => tekst.vragen.find(({ kenmerk }) => kenmerk === id)?.kort ?? id;
  const vragen = tekst.vragen.map(({ kenmerk, vraag, alleenAls, antwoorden }, plek): VraagRij => {
    const scherm = tekst.schermen.find((groep) => groep.includes(kenmerk)) ?? [];
    return {
      nummer: plek + 1,
      vraag,
      alleenAls: formatBlok(alleenAls ?? {}, tekst),
      samenMet: scherm.filter((id) => id !== kenmerk).map(kortVan),
      antwoorden: antwoorden.map(({ label }) => label),
      alle: tel(alle, [kenmerk]),
      eerst: tel(eerst, [kenmerk]),
    };
  });
  const vakjes = tekst.extra.opties.map(({ id }) => id);
  const extra = {
    nummer: vragen.length + 1,
    vraag: tekst.extra.vraag,
    alleenAls: [],
    samenMet: [],
    antwoorden: tekst.extra.opties.map(({ kort }) => kort),
    alle: tel(alle, vakjes),
    eerst: tel(eerst, vakjes),
  };
  return vakjes.length > 0 ? [...vragen, extra] : vragen;
}

/**
 * Build the graph: every question with an arrow from those that decide whether it is asked, and a line from those with
 * which some of its answers cannot go together. Both go from an earlier question to a later one, so there is no circle.
 */
export function buildVragenKaart(keuzehulp: Keuzehulp): VragenKaart {
  const { tekst } = keuzehulp;
  const volgorde = [...tekst.vragen.map(({ kenmerk }) => kenmerk), EXTRA];
  const uitgesloten = tekst.onmogelijk.map(({ als }) => {
    const ids = Object.keys(als).map((id) => (volgorde.includes(id) ? id : EXTRA));
    const opVolgorde = volgorde.filter((id) => ids.includes(id));
    return { laatste: opVolgorde.at(-1), eerdere: opVolgorde.slice(0, -1), zin: formatBlok(als, tekst).join(' met ') };
  });
  const vakken = listVraagRijen(keuzehulp).map((rij, plek): Vak => {
    const vraag = tekst.vragen[plek];
    const id = vraag?.kenmerk ?? EXTRA;
    return {
      id,
      soort: vraag ? 'vraag' : 'vakjes',
      kop: `${rij.nummer}. ${vraag?.kort ?? rij.vraag}`,
      voorwaarden: rij.alleenAls.map((deel) => `Alleen bij ${deel}`),
      antwoorden: rij.antwoorden,
      onmogelijk: uitgesloten.filter(({ laatste }) => laatste === id).map(({ zin }) => `Kan niet samen: ${zin}`),
      gevolg: `Telt mee voor ${rij.alle} adviezen, ${rij.eerst} nu of vandaag`,
    };
  });
  return {
    vakken,
    lijnen: [
      ...tekst.vragen.flatMap(({ kenmerk, alleenAls }) =>
        Object.keys(alleenAls ?? {}).map((van): Lijn => ({ van, naar: kenmerk, soort: 'alleen-bij' })),
      ),
      ...uitgesloten.flatMap(({ laatste = EXTRA, eerdere }) =>
        eerdere.map((van): Lijn => ({ van, naar: laatste, soort: 'onmogelijk' })),
      ),
    ],
  };
}
