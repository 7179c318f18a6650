import type { Controle } from '../../domain/versheid.ts';
import type { Onderdeel } from '../../schema/redactie.ts';
import type { Entry, Inhoud } from '../inhoud.ts';
import type { Path } from '../positie.ts';

/** One thing that someone has to look at again one day: what it is, where it stands and where it was read. */
export type Nakijkpunt = Controle & {
  /** What it is, in words: "telefoonnummer 033 448 11 86 van CoMensha". */
  wat: string;
  onderdeel: Onderdeel;
  file: string;
  path: Path;
  /** Id in `content/bronnen.yaml`. */
  bron?: string;
};

type MetDatum = { gezien: string; bron: string; status: string };

/** What is too uncertain to show, no reader can use; it does not expire, it has to be found out. */
const isGetoond = ({ status }: { status: string }): boolean => status !== 'onzeker';

function listHulpaanbod({ hulpaanbod }: Inhoud): Nakijkpunt[] {
  return hulpaanbod.flatMap(({ naam, telefoon, email, website, file }) => {
    const vast = { onderdeel: 'hulpaanbod', file } as const;
    const van = ({ gezien, bron }: MetDatum) => ({ gezien, bron });
    return [
      ...telefoon.flatMap((punt, index): Nakijkpunt[] =>
        isGetoond(punt)
          ? [
              {
                ...vast,
                ...van(punt),
                soort: 'telefoonnummer',
                nummer: punt.nummer,
                wat: `telefoonnummer ${punt.nummer} van ${naam}`,
                path: ['telefoon', index, 'nummer'],
              },
            ]
          : [],
      ),
      ...email.flatMap((punt, index): Nakijkpunt[] =>
        isGetoond(punt)
          ? [
              {
                ...vast,
                ...van(punt),
                soort: 'mailadres',
                wat: `mailadres ${punt.adres} van ${naam}`,
                path: ['email', index, 'adres'],
              },
            ]
          : [],
      ),
      ...(website && isGetoond(website)
        ? [
            {
              ...vast,
              ...van(website),
              soort: 'website',
              wat: `website ${website.url} van ${naam}`,
              path: ['website', 'url'],
            } as const,
          ]
        : []),
    ];
  });
}

function listRegios({ regios }: Inhoud): Nakijkpunt[] {
  return regios.flatMap(({ file, punten }) =>
    punten.flatMap(({ naam, contacten }, punt) =>
      contacten.filter(isGetoond).map(({ telefoon, email, website = '', gezien, bron }, index): Nakijkpunt => {
        const vast = { onderdeel: 'gebieden', file, path: ['punten', punt, 'contacten', index], gezien, bron } as const;
        if (telefoon)
          return { ...vast, soort: 'telefoonnummer', nummer: telefoon, wat: `telefoonnummer ${telefoon} van ${naam}` };
        if (email) return { ...vast, soort: 'mailadres', wat: `mailadres ${email} van ${naam}` };
        return { ...vast, soort: 'website', wat: `website ${website} van ${naam}` };
      }),
    ),
  );
}

/** The register gives all numbers at once, so those of one day are one thing to do. */
function listGemeenten({ gemeenten }: Inhoud): Nakijkpunt[] {
  return [...Map.groupBy(gemeenten, ({ gezien }) => gezien)].flatMap(([gezien, lijst]) => {
    const [eerste] = lijst;
    const wat = lijst.length === 1 ? `nummer van de gemeente ${eerste?.naam}` : `nummers van ${lijst.length} gemeenten`;
    return eerste
      ? [
          {
            soort: 'gemeentenummer',
            gezien,
            wat,
            onderdeel: 'gebieden',
            file: eerste.file,
            path: [...eerste.path, 'gezien'],
          },
        ]
      : [];
  });
}

function listFeiten({ feiten }: Inhoud): Nakijkpunt[] {
  return feiten.filter(isGetoond).map(({ titel, waarde, gezien, file, path, bronnen: [bron] }) => ({
    soort: 'feit',
    gezien,
    wat: `feit "${titel}: ${waarde}"`,
    onderdeel: 'feiten',
    file,
    path,
    ...(bron ? { bron } : {}),
  }));
}

function listPaginas(inhoud: Inhoud): Nakijkpunt[] {
  const { rollen, signalen, sectoren, rechten, stappen, handelingsperspectieven, doelgroepen, hulpvragen, beroepen } =
    inhoud;
  const zeg =
    (onderdeel: Onderdeel) =>
    ({ titel, nagekeken, file }: Entry<{ titel: string; nagekeken: string }>): Nakijkpunt => ({
      soort: 'pagina',
      gezien: nagekeken,
      wat: `pagina "${titel}"`,
      onderdeel,
      file,
      path: ['nagekeken'],
    });
  const teksten = [
    rollen,
    signalen,
    sectoren,
    rechten,
    stappen,
    handelingsperspectieven,
    doelgroepen,
    hulpvragen,
    beroepen,
  ];
  return [...teksten.flatMap((lijst) => lijst.map(zeg('teksten'))), ...inhoud.paginas.map(zeg('gids'))];
}

/** List everything in content that carries the date of a check. */
export function listNakijkpunten(inhoud: Inhoud): Nakijkpunt[] {
  return [listHulpaanbod, listRegios, listGemeenten, listFeiten, listPaginas].flatMap((list) => list(inhoud));
}
