import type { z } from 'astro/zod';
import type { paginaSchema } from '../../schema/artikel.ts';
import type { Entry, Inhoud, TekstEntry } from '../inhoud.ts';

type Artikel = z.infer<typeof paginaSchema>;

/** Every written page: the kinds that share the frontmatter of an article. */
export function listArtikelen(inhoud: Inhoud): TekstEntry<Artikel>[] {
  return [
    ...inhoud.rollen,
    ...inhoud.signalen,
    ...inhoud.sectoren,
    ...inhoud.rechten,
    ...inhoud.stappen,
    ...inhoud.handelingsperspectieven,
    ...inhoud.doelgroepen,
    ...inhoud.hulpvragen,
    ...inhoud.beroepen,
    ...inhoud.paginas,
  ];
}

/** Every entry with a text under its frontmatter. */
export function listTeksten(inhoud: Inhoud): TekstEntry<object>[] {
  return [
    ...inhoud.hulpaanbod,
    ...listArtikelen(inhoud),
    ...inhoud.keuzehulpen.flatMap(({ adviezen }) => adviezen),
  ];
}

/** Every entry whose fields a reader sees as sentences. Facts, sources and tables are not among them: they are the data itself. */
export function listGegevens(inhoud: Inhoud): Entry<object>[] {
  return [
    ...listTeksten(inhoud),
    ...inhoud.begrippen,
    ...inhoud.rechtenMatrix,
    ...inhoud.argumenten,
    ...inhoud.hulpNu,
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
