import type { Inhoud } from '../inhoud.ts';
import { makeContacten, type BewijsContact } from '../bewijs/contacten.ts';

/** One change in who is called, with the routes where it is so and in how many gemeenten of each. */
export type ContactWijziging = {
  /** Contacts that are gone, and those that came; both empty where only the order of calling changed. */
  weg: readonly string[];
  erbij: readonly string[];
  plekken: readonly { route: string; gemeenten: readonly string[] }[];
};

/**
 * Whom a reader calls, for every route and gemeente, in both versions; equal changes together.
 *
 * @param leeftijden The ages that may decide who picks up.
 */
export function listContactWijzigingen(oud: Inhoud, nieuw: Inhoud, leeftijden: readonly string[]): ContactWijziging[] {
  const [voor, na] = [oud, nieuw].map((inhoud) => makeContacten(inhoud, leeftijden).bij) as [Bij, Bij];
  const gemeenten = nieuw.gemeenten.filter(({ code }) => oud.gemeenten.some((gemeente) => gemeente.code === code));
  const routes = [...new Set([...nieuw.routes, ...oud.routes].map(({ id }) => id))];
  const gevonden = routes.flatMap((route) =>
    gemeenten.flatMap(({ code, naam }) => {
      const [was, is] = [voor(route, code).map(formatContact), na(route, code).map(formatContact)];
      if (was.join() === is.join()) return [];
      const zonder = (een: string[], ander: string[]): string[] => een.filter((contact) => !ander.includes(contact));
      return [{ route, naam, weg: zonder(was, is), erbij: zonder(is, was) }];
    }),
  );
  const gelijk = Map.groupBy(gevonden, ({ weg, erbij }) => JSON.stringify([weg, erbij]));
  return [...gelijk.values()].map((lijst) => {
    const [{ weg, erbij }] = lijst as [(typeof lijst)[number]];
    const plekken = [...Map.groupBy(lijst, ({ route }) => route)].map(([route, deel]) => ({
      route,
      gemeenten: deel.map(({ naam }) => naam),
    }));
    return { weg, erbij, plekken };
  });
}

type Bij = ReturnType<typeof makeContacten>['bij'];

/** A contact as a reader would note it down. */
function formatContact({ naam, telefoon, email, url, uren, vraagNaar, status, standIn }: BewijsContact): string {
  const delen = [
    naam + (standIn ? ' (valt in)' : ''),
    telefoon ?? email ?? url ?? 'geen nummer',
    uren,
    vraagNaar && `vraag naar ${vraagNaar}`,
    status === 'bij-derde' && 'nog te controleren',
  ];
  return delen.filter(Boolean).join(', ');
}
