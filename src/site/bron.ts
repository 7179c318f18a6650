import type { Bron } from '../schema/bron.ts';
import { listBronnen } from './content.ts';

export type BronRegel = Bron & { id: string };

/**
 * Look up sources in the order given, each once.
 *
 * @throws When an id is not in `content/bronnen.yaml`; the content control reports that with file and line.
 */
export async function getBronnen(ids: readonly string[]): Promise<BronRegel[]> {
  const perId = new Map((await listBronnen()).map((bron) => [bron.id, bron]));
  return [...new Set(ids)].map((id) => {
    const bron = perId.get(id);
    if (!bron) throw new Error(`Bron "${id}" staat niet in content/bronnen.yaml.`);
    return bron;
  });
}
