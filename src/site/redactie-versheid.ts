import { formatDatering } from '../domain/datering.ts';
import { verlooptNa, type Houdbaar } from '../domain/versheid.ts';
import type { Controlesoort } from '../schema/redactie.ts';
import type { Nakijkpunt } from './redactie-bewijs.ts';

/** One thing that someone saw somewhere on some day. */
export type InhoudRij = {
  wat: string;
  gezien: string;
  /** Last day on which it counts; empty for what never expires. */
  houdbaarTot: string;
  verlopen: boolean;
  file: string;
};

/** Everything of one kind, what was seen longest ago first, and before that what has no date. */
export type InhoudGroep = {
  id: Controlesoort;
  naam: string;
  maanden: number;
  rijen: InhoudRij[];
  zonderDatum: number;
  verlopen: number;
  /** The day that lies furthest back; empty when no date is known. */
  oudste: string;
};

const NAMEN: Readonly<Record<Controlesoort, string>> = {
  telefoonnummer: 'Telefoonnummers van organisaties en regio’s',
  gemeentenummer: 'Nummers van gemeenten',
  mailadres: 'Mailadressen',
  website: 'Websites',
  feit: 'Feiten',
  pagina: 'Pagina’s',
};

type Punt = Omit<Nakijkpunt, 'onderdeel'>;

/**
 * Sort everything that was ever checked by how long ago that is, kind by kind.
 *
 * @param vandaag jjjj-mm-dd: the day of the build.
 */
export function groepeerOpVersheid(punten: readonly Punt[], houdbaar: Houdbaar, vandaag: string): InhoudGroep[] {
  return (Object.keys(NAMEN) as Controlesoort[])
    .map((soort) => ({ soort, eigen: punten.filter((punt) => punt.soort === soort) }))
    .filter(({ eigen }) => eigen.length > 0)
    .map(({ soort, eigen }) => {
      const datum = ({ gezien }: Punt): string => (/^\d{4}/.test(gezien) ? gezien : '');
      const gesorteerd = eigen.toSorted((a, b) => (datum(a) < datum(b) ? -1 : datum(a) > datum(b) ? 1 : 0));
      const rijen = gesorteerd.map((punt): InhoudRij => {
        const tot = verlooptNa(punt, houdbaar);
        return {
          wat: punt.wat,
          gezien: formatDatering(punt.gezien),
          houdbaarTot: tot ? formatDatering(tot) : '',
          verlopen: tot !== undefined && tot < vandaag,
          file: punt.file,
        };
      });
      const oudste = gesorteerd.find((punt) => datum(punt) !== '');
      return {
        id: soort,
        naam: NAMEN[soort],
        maanden: houdbaar[soort],
        rijen,
        zonderDatum: eigen.filter((punt) => datum(punt) === '').length,
        verlopen: rijen.filter(({ verlopen }) => verlopen).length,
        oudste: oudste ? formatDatering(oudste.gezien) : '',
      };
    });
}
