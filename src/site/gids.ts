import type { Gids } from '../schema/gids.ts';
import { listCollectie } from './content.ts';

/**
 * Get what holds for the guide as a whole: where to report, where the source code is.
 *
 * @throws When `content/gids.yaml` is not there; the content control reports that first.
 */
export async function getGids(): Promise<Gids> {
  const [gids] = await listCollectie('gids');
  if (!gids) throw new Error('content/gids.yaml ontbreekt.');
  return gids;
}
