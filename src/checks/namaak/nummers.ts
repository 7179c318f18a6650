import { cijfers } from '../bewijs/contacten.ts';
import type { Inhoud } from '../inhoud.ts';

/** The number of a copy that stands in the place of a real number: the same one every time, and of nobody else. */
export type Nummers = (nummer: string, keer: number) => string;

/** Make numbers for copies of organisations, so that no two organisations pick up at one number. */
export function maakNummers({ hulpaanbod }: Inhoud): Nummers {
  const bekend = [...new Set(hulpaanbod.flatMap(({ telefoon }) => telefoon.map(({ nummer }) => cijfers(nummer))))];
  return (nummer, keer) => `088 ${String(keer).padStart(3, '0')} ${String(bekend.indexOf(cijfers(nummer)) + 1).padStart(4, '0')}`;
}
