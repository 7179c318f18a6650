import { compileKeuzehulp, type CompiledKeuzehulp } from '../domain/compile.ts';
import { buildModel } from '../domain/keuzehulp-model.ts';
import { listAdviezen, listKeuzehulpen, listVangnetten, type MetId } from './content.ts';

export type AdviesEntry = MetId<'adviezen'>;

/** A keuzehulp as the pages need it: the words, and the diagrams that decide. */
export type Keuzehulp = {
  naam: string;
  tekst: MetId<'keuzehulpen'>;
  /** In the order in which they are shown; `id` is the file name. */
  adviezen: AdviesEntry[];
  vangnetten: MetId<'vangnetten'>[];
  interview: CompiledKeuzehulp;
};

const bewaard = new Map<string, Promise<Keuzehulp>>();

/**
 * Get a keuzehulp with its compiled conditions; compiled once per build.
 *
 * @param naam Folder in `content/keuzehulpen/`, such as `verwijzen`.
 * @throws When there is no such folder, or when its conditions do not compile.
 */
export function getKeuzehulp(naam: string): Promise<Keuzehulp> {
  const eerder = bewaard.get(naam) ?? compile(naam);
  bewaard.set(naam, eerder);
  return eerder;
}

async function compile(naam: string): Promise<Keuzehulp> {
  const [keuzehulpen, alleAdviezen, vangnetten] = await Promise.all([listKeuzehulpen(), listAdviezen(), listVangnetten()]);
  const tekst = keuzehulpen.find(({ id }) => id === naam);
  if (!tekst) throw new Error(`Keuzehulp "${naam}" staat niet in content/keuzehulpen/.`);
  const eigen = alleAdviezen
    .filter(({ id }) => id.startsWith(`${naam}/`))
    .map((advies) => ({ ...advies, id: advies.id.slice(naam.length + 1) }));
  const interview = compileKeuzehulp(buildModel(naam, tekst, eigen, vangnetten));
  const perId = new Map(eigen.map((advies) => [advies.id, advies]));
  const adviezen = interview.adviezen.flatMap(({ id }) => perId.get(id) ?? []);
  return { naam, tekst, adviezen, vangnetten: vangnetten.sort((a, b) => a.volgorde - b.volgorde), interview };
}
