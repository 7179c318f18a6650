import type { Feit } from '../../schema/feit.ts';
import type { Inhoud } from '../inhoud.ts';
import { listArtikelen } from '../teksten/teksten.ts';
import type { Versie } from './versie.ts';

/** A file under `content/` that came, went or reads otherwise. */
export type BestandWijziging = { file: string; soort: 'nieuw' | 'vervallen' | 'gewijzigd' };

/** A fact that says something else, and the pages on which it stands. */
export type FeitWijziging = { id: string; titel: string; voor: string; na: string; paginas: readonly string[] };

/** Every file that differs between two versions. */
export function listBestandWijzigingen({ bestanden: oud }: Versie, { bestanden: nieuw }: Versie): BestandWijziging[] {
  return [...new Set([...oud.keys(), ...nieuw.keys()])].sort().flatMap((file): BestandWijziging[] => {
    const [was, is] = [oud.get(file), nieuw.get(file)];
    if (was === is) return [];
    return [{ file, soort: was === undefined ? 'nieuw' : is === undefined ? 'vervallen' : 'gewijzigd' }];
  });
}

/** Every fact with another value or status than before; a reader sees both. */
export function listFeitWijzigingen({ inhoud: oud }: Versie, { inhoud: nieuw }: Versie): FeitWijziging[] {
  return nieuw.feiten.flatMap((feit): FeitWijziging[] => {
    const was = oud.feiten.find(({ id }) => id === feit.id);
    const [voor, na] = [was && formatFeit(was), formatFeit(feit)];
    if (voor === undefined || voor === na) return [];
    return [{ id: feit.id, titel: feit.titel, voor, na, paginas: listPaginas(nieuw, feit.id) }];
  });
}

const formatFeit = ({ waarde, status, gezien }: Feit): string => `${waarde} (${status}, gezien ${gezien})`;

/** Titles of the pages and adviezen in whose text a fact stands. */
function listPaginas(inhoud: Inhoud, id: string): string[] {
  const teksten = [
    ...listArtikelen(inhoud),
    ...inhoud.hulpaanbod.map((aanbod) => ({ ...aanbod, titel: aanbod.naam })),
    ...inhoud.keuzehulpen.flatMap(({ adviezen }) => adviezen),
  ];
  return teksten
    .filter(({ tekst }) => tekst.onderdelen.some(({ naam, attributen }) => naam === 'Feit' && attributen['id'] === id))
    .map(({ titel }) => titel);
}
