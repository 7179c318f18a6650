import { inhoudsoorten } from '../../schema/inhoudsoorten.ts';
import type { Entry, Inhoud } from '../inhoud.ts';
import type { Versie } from './versie.ts';

/** Something that came or went, by the name that readers know it by. */
export type NaamWijziging = {
  soort: 'nieuw' | 'vervallen';
  naam: string;
  /** What it is, as in `npm run nieuw -- hulpaanbod`. */
  inhoudsoort: string;
};

type Genoemd = Entry<{ naam?: string; titel?: string; term?: string }>;

/** Name everything that came and went, adviezen, casussen and grensgevallen apart: those have a part of their own. */
export function listNaamWijzigingen(oud: Versie, nieuw: Versie): NaamWijziging[] {
  return [...listAlleenIn(nieuw, oud, 'nieuw'), ...listAlleenIn(oud, nieuw, 'vervallen')];
}

function listAlleenIn(een: Versie, ander: Versie, soort: NaamWijziging['soort']): NaamWijziging[] {
  const bekend = new Set(listEntries(ander.inhoud).map(sleutel));
  // What stands in a file with errors may only be unreadable; its file is there, so it is neither new nor gone.
  const onleesbaar = new Set(ander.issues.map(({ file }) => file).filter((file) => ander.bestanden.has(file)));
  return listEntries(een.inhoud)
    .filter((entry) => !bekend.has(sleutel(entry)) && !onleesbaar.has(entry.file))
    .map(({ id, file, naam, titel, term }) => ({
      soort,
      naam: naam ?? titel ?? term ?? id,
      inhoudsoort: findInhoudsoort(file),
    }));
}

const sleutel = ({ file, id }: Genoemd): string => `${file} ${id}`;

function listEntries(inhoud: Inhoud): Genoemd[] {
  const { keuzehulpen, ids: _ids, positie: _positie, ...soorten } = inhoud;
  return [
    ...Object.values(soorten).flatMap((soort): readonly Genoemd[] => [soort ?? []].flat()),
    ...keuzehulpen.flatMap(({ regels, vangnetten }): readonly Genoemd[] => [...vangnetten, ...regels]),
  ];
}

function findInhoudsoort(file: string): string {
  const soort = inhoudsoorten.find(({ bestanden }) =>
    new RegExp(`^${bestanden.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file),
  );
  return soort?.naam ?? file;
}
