import { getZoekNamen } from '../../site/zoek.ts';

/** Terms and the numbers of municipalities; fetched after the pages, which answer most questions. */
export const GET = async (): Promise<Response> => Response.json(await getZoekNamen());
