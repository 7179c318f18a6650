import type { ContactWijziging } from '../verschil/contacten.ts';
import type { NaamWijziging } from '../verschil/namen.ts';
import type { OngezienNummer } from '../verschil/nummers.ts';
import type { FeitWijziging, BestandWijziging } from '../verschil/bestanden.ts';

/** From here on things of one kind are counted, not named. */
const VEEL = 8;

/** A number that changed while nothing says that anybody looked, in one line. */
export const formatOngezien = ({ naam, voor, na }: OngezienNummer): string =>
  `Let op. Het nummer van ${naam} is anders (${voor} → ${na}), maar gezien en bron zijn gelijk gebleven. Zag je het nieuwe nummer op de pagina van de bron? Zet dan die dag bij gezien.`;

/** From whom to whom a call goes now, and where, in one line. */
export function formatContact({ weg, erbij, plekken }: ContactWijziging): string {
  const waar = plekken
    .map(
      ({ route, gemeenten }) => `${route} (${gemeenten.length === 1 ? gemeenten[0] : `${gemeenten.length} gemeenten`})`,
    )
    .join(', ');
  if (weg.length + erbij.length === 0) return `De volgorde van bellen is anders bij ${waar}.`;
  return `${weg.join(' · ') || 'niemand'} → ${erbij.join(' · ') || 'niemand'}. Bij ${waar}.`;
}

/** What a fact says now, and on which pages, in one line. */
export const formatFeit = ({ titel, voor, na, paginas }: FeitWijziging): string =>
  `${titel}: ${voor} → ${na}. Staat op: ${paginas.join(', ') || 'geen pagina'}.`;

/** What came and went, by name; many of one kind are one line. */
export function formatNamen(namen: readonly NaamWijziging[]): string[] {
  const perSoort = Map.groupBy(namen, ({ soort, inhoudsoort }) => `${woordVoor[soort]} ${inhoudsoort}`);
  return [...perSoort.values()].flatMap((lijst) => {
    const regels = lijst.map(({ soort, naam, inhoudsoort }) => `${woordVoor[soort]}: ${naam} (${inhoudsoort})`);
    const [{ soort, inhoudsoort }] = lijst as [NaamWijziging];
    return lijst.length <= VEEL ? regels : [`${woordVoor[soort]}: ${lijst.length} keer ${inhoudsoort}`];
  });
}

const woordVoor: Readonly<Record<NaamWijziging['soort'], string>> = { nieuw: 'Nieuw', vervallen: 'Weg' };

/** What became of each file; a folder in which many files changed is one line. */
export function formatBestanden(bestanden: readonly BestandWijziging[]): string[] {
  const perMap = Map.groupBy(bestanden, ({ file }) => file.slice(0, file.lastIndexOf('/') + 1));
  return [...perMap].flatMap(([map, lijst]) => {
    if (lijst.length <= VEEL) return lijst.map(({ file, soort }) => `${file}: ${soort}`);
    const soorten = [...Map.groupBy(lijst, ({ soort }) => soort)].map(([soort, deel]) => `${deel.length} ${soort}`);
    return [`${map}: ${soorten.join(', ')}`];
  });
}
