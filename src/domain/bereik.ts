import type { Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { PuntContact, RegionaalPunt } from '../schema/regio.ts';
import type { Schakel } from '../schema/route.ts';
import type { Status } from '../schema/shared/status.ts';
import type { Open } from './openingstijden.ts';

/**
 * Who picks up, and how to reach them. `status`, `gezien` and `bron` belong to the phone number; without one to the
 * e-mail address, else to the website. What is `onzeker` never gets in here.
 */
export type Bereik = {
  /** Id of the organisation that picks up, or of the regional point itself. */
  wieNeemtOp: string;
  naam: string;
  /** For whom they pick up, where that has another name. */
  namens?: string;
  telefoon?: string;
  email?: string;
  url?: string;
  uren?: string;
  /** The same hours to reckon with, where the source is precise. */
  open?: Open;
  altijdBereikbaar?: true;
  /** Only for these ages; absent = every age. */
  leeftijd?: readonly string[];
  toelichting?: string;
  status: Status;
  gezien: string;
  bron: string;
};

export type MetId<T> = T & { id: string };

type Kanaal = { soort: 'telefoon' | 'email' | 'url'; waarde: string; uren?: string; open?: Open | undefined; altijd?: boolean; status: Status; gezien: string; bron: string };

const KANALEN = ['telefoon', 'email', 'url'] as const;
const isBijDerde = ({ status }: Kanaal): boolean => status === 'bij-derde';

/** Hours to reckon with: those of the source, or day and night where it says so. */
export const getOpen = ({ open, altijdBereikbaar }: Partial<Pick<PuntContact, 'open' | 'altijdBereikbaar'>>): Open | undefined =>
  altijdBereikbaar ? 'altijd' : open;

/**
 * Join the first channel of each kind. A lesser channel that was read elsewhere does not ride along on the status of a
 * better one.
 */
function joinKanalen(wie: Pick<Bereik, 'wieNeemtOp' | 'naam'>, kanalen: readonly Kanaal[]): Bereik | undefined {
  const getoond = KANALEN.flatMap((soort) => kanalen.find((kanaal) => kanaal.soort === soort && kanaal.status !== 'onzeker') ?? []);
  const [eerste, ...rest] = getoond;
  if (!eerste) return undefined;
  const { status, gezien, bron, uren, open, altijd } = eerste;
  const mee = [eerste, ...rest.filter((kanaal) => isBijDerde(eerste) || !isBijDerde(kanaal))];
  return {
    ...wie,
    ...Object.fromEntries(mee.map(({ soort, waarde }) => [soort, waarde])),
    ...(uren ? { uren } : {}),
    ...(open ? { open } : {}),
    ...(altijd ? { altijdBereikbaar: true } : {}),
    status,
    gezien,
    bron,
  };
}

/**
 * How to reach an organisation: the chosen number or else its first, with its website; e-mail only without a number,
 * because it suits a sensitive question badly. The number may be picked up by another organisation, under its own name.
 *
 * @returns Undefined where nothing is known that may be shown.
 */
export function bereikVanOrganisatie(
  { id, nummer, zonderNummer }: Pick<Extract<Schakel, { soort: 'organisatie' }>, 'id' | 'nummer' | 'zonderNummer'>,
  hulpaanbod: ReadonlyMap<string, Hulpaanbod>,
): Bereik | undefined {
  const organisatie = hulpaanbod.get(id);
  if (!organisatie) return undefined;
  const telefoons = zonderNummer ? [] : organisatie.telefoon.filter((telefoon) => telefoon.status !== 'onzeker' && (!nummer || telefoon.nummer === nummer));
  const telefoon = telefoons[0];
  const wie = telefoon?.wieNeemtOp ?? id;
  const bereik = joinKanalen({ wieNeemtOp: wie, naam: hulpaanbod.get(wie)?.naam ?? organisatie.naam }, [
    ...(telefoon ? [{ ...telefoon, soort: 'telefoon' as const, waarde: telefoon.nummer, open: getOpen(telefoon), altijd: telefoon.altijdBereikbaar }] : []),
    ...(telefoon || zonderNummer ? [] : organisatie.email.map((email) => ({ ...email, soort: 'email' as const, waarde: email.adres }))),
    ...(organisatie.website ? [{ ...organisatie.website, soort: 'url' as const, waarde: organisatie.website.url }] : []),
  ]);
  return bereik && (wie === id ? bereik : { ...bereik, namens: organisatie.naam });
}

/** How to reach a regional point: one entry per party that picks up, and per age group it does so for. */
export function listBereikVanPunt(punt: RegionaalPunt, hulpaanbod: ReadonlyMap<string, Hulpaanbod>): Bereik[] {
  const groepen = Map.groupBy(punt.contacten, ({ wieNeemtOp, naam, leeftijd }) => `${wieNeemtOp ?? naam} ${leeftijd.join()}`);
  return [...groepen.values()].flatMap((contacten) => {
    const { wieNeemtOp, naam, leeftijd } = contacten[0] as PuntContact;
    const wie = { wieNeemtOp: wieNeemtOp ?? punt.id, naam: (wieNeemtOp && hulpaanbod.get(wieNeemtOp)?.naam) || naam || punt.naam };
    const bereik = joinKanalen(wie, contacten.flatMap((contact) => listKanalen(contact, punt.uren)));
    if (!bereik) return [];
    const toelichting = [...new Set(contacten.map((contact) => contact.toelichting).filter(Boolean))].join(' ');
    return [{ ...bereik, namens: punt.naam, ...(leeftijd.length > 0 ? { leeftijd } : {}), ...(toelichting ? { toelichting } : {}) }];
  });
}

function listKanalen(contact: PuntContact, urenVanPunt: string): Kanaal[] {
  const { telefoon, email, website, uren, altijdBereikbaar, status, gezien, bron } = contact;
  const herkomst = { status, gezien, bron, uren: uren || urenVanPunt, open: getOpen(contact), altijd: altijdBereikbaar };
  return [
    ...(telefoon ? [{ soort: 'telefoon' as const, waarde: telefoon, ...herkomst }] : []),
    ...(email ? [{ soort: 'email' as const, waarde: email, ...herkomst }] : []),
    ...(website ? [{ soort: 'url' as const, waarde: website, ...herkomst }] : []),
  ];
}
