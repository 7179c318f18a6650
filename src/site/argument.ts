import { listArgumenten, listCollectie, type MetId } from './content.ts';
import type { Link } from './navigatie.ts';

export type ArgumentRegel = MetId<'argumenten'> & { links: Link[] };

/** List the texts a reader may use word for word, in the editors' order, with links to the regelingen they rest on. */
export async function listArgumentRegels(): Promise<ArgumentRegel[]> {
  const [argumenten, rechten] = await Promise.all([listArgumenten(), listCollectie('rechten')]);
  const titels = new Map(rechten.map(({ id, titel }) => [id, titel]));
  return argumenten
    .sort((a, b) => a.volgorde - b.volgorde)
    .map((argument) => ({
      ...argument,
      links: argument.regelingen.map((id) => ({ naam: titels.get(id) ?? id, href: `/rechten/${id}/` })),
    }));
}
