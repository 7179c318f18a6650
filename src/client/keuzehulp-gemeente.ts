import { suggesties } from '../domain/plaats-suggestie.ts';
import type { PlaatsTabel } from '../domain/plaats-tabel.ts';
import { zoekPlaats } from '../domain/plaats.ts';
import { GemeenteLijst } from './gemeente-zoeker-lijst.ts';
import { getDeel, zet } from './pagina-delen.ts';

const MEESTE = 8;

/**
 * The field for a municipality. What is typed is looked up when the reader leaves the field; an unknown name, or one that fits
 * several, offers what may be meant. Call it when the field gets the focus for the first time.
 *
 * @param kies Called with the code of the municipality.
 * @param isGegeven Did the reader already end a name, with Enter or by leaving, before this script was here?
 */
export function maakGemeenteveld(kies: (code: string) => void, isGegeven: boolean): void {
  const veld = getDeel<HTMLInputElement>('[name=gemeente]');
  const { dataset } = getDeel('.gemeente');
  const lijst = new GemeenteLijst(veld, getDeel('.gemeente ul'), ({ gemeente }) => kies(gemeente.code));
  let tabel: Promise<PlaatsTabel> | undefined;
  // All places at once, so that no request shows which one is meant.
  const laad = (): Promise<PlaatsTabel> =>
    (tabel ??= fetch(dataset['gegevens'] as string).then((antwoord) => antwoord.json()));
  const stelVoor = async (): Promise<void> => {
    const plaatsen = await laad();
    // Who is in the next field already needs no list over it.
    if (veld.matches(':focus')) lijst.toon(suggesties(veld.value, plaatsen, MEESTE));
  };
  veld.addEventListener('focus', laad);
  veld.addEventListener('input', stelVoor);
  const zoek = async (): Promise<void> => {
    const vondst = zoekPlaats(veld.value, await laad());
    if (vondst.soort === 'een') kies(vondst.gemeente.code);
    zet('.gemeente [role=status]', dataset[vondst.soort] ?? '');
    if ('opties' in vondst) {
      veld.focus();
      lijst.toon(vondst.opties);
    }
  };
  // After the blur that follows, because that closes the list.
  veld.addEventListener('change', () => setTimeout(zoek));
  // Who types fast was here before this script.
  if (isGegeven) void zoek();
  else void stelVoor();
}
