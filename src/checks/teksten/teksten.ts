import type { Entry, Inhoud, TekstEntry } from '../inhoud.ts';

/** Every entry with a text under its frontmatter. */
export function listTeksten(inhoud: Inhoud): TekstEntry<object>[] {
  return [
    ...inhoud.hulpaanbod,
    ...inhoud.rollen,
    ...inhoud.signalen,
    ...inhoud.rechten,
    ...inhoud.stappen,
    ...inhoud.paginas,
    ...inhoud.keuzehulpen.flatMap(({ adviezen }) => adviezen),
  ];
}

/** Every entry whose fields a reader sees as sentences. Facts, sources and tables are not among them: they are the data itself. */
export function listGegevens(inhoud: Inhoud): Entry<object>[] {
  return [
    ...listTeksten(inhoud),
    ...inhoud.begrippen,
    ...inhoud.routes,
    ...inhoud.regios,
    ...inhoud.keuzehulpen.flatMap(({ keuzehulp, veiligheid, casussen, regels, vangnetten }) => [
      ...(keuzehulp ? [keuzehulp] : []),
      ...(veiligheid ? [veiligheid] : []),
      ...casussen,
      ...regels,
      ...vangnetten,
    ]),
  ];
}
