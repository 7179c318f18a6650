import { getPlaatsTabel } from '../../site/gemeente.ts';

/** Every name under which a municipality is found; the lookup fetches it whole, so that no request shows the choice. */
export const GET = async (): Promise<Response> => Response.json(await getPlaatsTabel());
