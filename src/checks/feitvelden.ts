import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';
import { listVelden } from './velden.ts';

/** Fields that show the value of a fact, outside running text. */
const FEITVELDEN = ['tijdlijn.*.duur', 'cellen.*.duur'];

/** A fact that is too uncertain to show does not stand in a field either. */
export function checkOnzekereFeitvelden(inhoud: Inhoud): Issue[] {
  const onzeker = new Map(inhoud.feiten.filter(({ status }) => status === 'onzeker').map((feit) => [feit.id, feit]));
  const entries: readonly Entry<object>[] = [...inhoud.rechten, ...inhoud.rechtenMatrix];
  return entries.flatMap((entry) =>
    FEITVELDEN.flatMap((veld) => listVelden(entry, veld)).flatMap(({ path, value }) => {
      const feit = onzeker.get(String(value));
      return feit
        ? [
            makeIssue(
              'onzeker-feit',
              findPlek(inhoud, entry, path),
              `Het feit "${feit.id}" (${feit.titel}) is onzeker en wordt niet getoond.`,
              'Zoek een betere bron voor het feit, of haal dit veld weg.',
            ),
          ]
        : [];
    }),
  );
}
