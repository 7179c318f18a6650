import { getZoekGegevens } from '../../site/zoek.ts';

/** Every page by title and search words; fetched when someone starts to search, and whole, so that no request shows the query. */
export const GET = async (): Promise<Response> => Response.json(await getZoekGegevens());
