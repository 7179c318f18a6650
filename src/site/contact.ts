import type { Status } from '../schema/shared/status.ts';

/** What a contact card shows. */
export type ContactKaart = {
  route?: string;
  /** What this party does here: "Zorgcoördinator van je regio". */
  taak?: string;
  naam: string;
  href?: string;
  vraagNaar?: string;
  telefoon?: { nummer: string; status: Status; gezien: string; label?: string; uren?: string; wieNeemtOp?: string };
  email?: { adres: string; status: Status; gezien: string };
  website?: { url: string; naam: string; status: Status; gezien: string };
  uren?: string;
  toelichting?: string;
  /** Why this party stands in for another. */
  standIn?: string;
};

export async function getLandelijkContact(_id: string): Promise<ContactKaart | undefined> {
  return undefined;
}
export async function listContacten(_routes: readonly string[]): Promise<ContactKaart[]> {
  return [];
}
