import { inhoudsoorten } from '../../schema/inhoudsoorten.ts';
import type { Entry, Inhoud, KeuzehulpInhoud } from '../inhoud.ts';
import type { Versie } from './versie.ts';

/** Something that came or went, by the name that readers know it by. */
export type NaamWijziging = {
  soort: 'nieuw' | 'vervallen';
  naam: string;
  /** What it is: a kind as in `npm run nieuw -- hulpaanbod`, or a part such as a vraag. */
  inhoudsoort: string;
};

type Genoemd = Entry<{ naam?: string; titel?: string; term?: string }>;

/** Something with a name; `deelVan` is the key of the whole, which says enough when it came or went itself. */
type Ding = { sleutel: string; file: string; naam: string; inhoudsoort: string; deelVan?: string };

/** Name everything that came and went, adviezen, casussen and grensgevallen apart: those have a part of their own. */
export function listNaamWijzigingen(oud: Versie, nieuw: Versie): NaamWijziging[] {
  return [...listAlleenIn(nieuw, oud, 'nieuw'), ...listAlleenIn(oud, nieuw, 'vervallen')];
}

function listAlleenIn(een: Versie, ander: Versie, soort: NaamWijziging['soort']): NaamWijziging[] {
  const bekend = new Set(listDingen(ander.inhoud).map(({ sleutel }) => sleutel));
  // What stands in a file with errors may only be unreadable; its file is there, so it is neither new nor gone.
  const onleesbaar = new Set(ander.issues.map(({ file }) => file).filter((file) => ander.bestanden.has(file)));
  return listDingen(een.inhoud)
    .filter(({ sleutel, file }) => !bekend.has(sleutel) && !onleesbaar.has(file))
    .filter(({ deelVan }) => deelVan === undefined || bekend.has(deelVan))
    .map(({ naam, inhoudsoort }) => ({ soort, naam, inhoudsoort }));
}

function listDingen(inhoud: Inhoud): Ding[] {
  const { keuzehulpen, ids: _ids, positie: _positie, ...soorten } = inhoud;
  return [
    ...Object.values(soorten).flatMap((soort): readonly Genoemd[] => [soort ?? []].flat()),
    ...keuzehulpen.flatMap(({ regels, vangnetten }): readonly Genoemd[] => [...vangnetten, ...regels]),
  ]
    .map(maakDing)
    .concat(listPunten(inhoud), keuzehulpen.flatMap(listVragen));
}

const maakSleutel = ({ file, id }: { file: string; id: string }): string => `${file} ${id}`;

const maakDing = (entry: Genoemd): Ding => ({
  sleutel: maakSleutel(entry),
  file: entry.file,
  naam: entry.naam ?? entry.titel ?? entry.term ?? entry.id,
  inhoudsoort: findInhoudsoort(entry.file),
});

function findInhoudsoort(file: string): string {
  const soort = inhoudsoorten.find(({ bestanden }) =>
    new RegExp(`^${bestanden.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file),
  );
  return soort?.naam ?? file;
}

const listPunten = ({ regios }: Inhoud): Ding[] =>
  regios.flatMap((regio) =>
    regio.punten.map(({ id, naam }) => ({
      sleutel: `punt ${id}`,
      file: regio.file,
      naam,
      inhoudsoort: 'regionaal punt',
      deelVan: maakSleutel(regio),
    })),
  );

function listVragen({ keuzehulp }: KeuzehulpInhoud): Ding[] {
  if (!keuzehulp) return [];
  const { file, vragen, extra } = keuzehulp;
  return [
    ...vragen.flatMap(({ kenmerk, vraag, antwoorden }): Ding[] => {
      const deelVan = maakSleutel({ file, id: kenmerk });
      return [
        { sleutel: deelVan, file, naam: vraag, inhoudsoort: 'vraag' },
        ...antwoorden.map(({ id, label }) => ({
          sleutel: `${deelVan} ${id}`,
          file,
          naam: label,
          inhoudsoort: `antwoord bij vraag ${kenmerk}`,
          deelVan,
        })),
      ];
    }),
    ...extra.opties.map(({ id, label }) => ({
      sleutel: maakSleutel({ file, id }),
      file,
      naam: label,
      inhoudsoort: 'vakje',
    })),
  ];
}
