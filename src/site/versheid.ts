import type { IsVerlopen } from '../domain/contact-regel.ts';
import { isVerlopen } from '../domain/versheid.ts';
import { listCollectie } from './content.ts';
import { getVersie } from './versie.ts';

/**
 * Get the judgement whether something must be checked before use, on the day of this build.
 *
 * @throws When `content/redactie.yaml` is not there; the content control reports that first.
 */
export async function getIsVerlopen(): Promise<IsVerlopen> {
  const [redactie] = await listCollectie('redactie');
  if (!redactie) throw new Error('content/redactie.yaml ontbreekt.');
  const { datum } = getVersie();
  return (controle) => isVerlopen(controle, redactie.houdbaar, datum);
}
