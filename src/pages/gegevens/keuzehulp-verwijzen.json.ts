import { getKeuzehulpGegevens } from '../../site/keuzehulp-gegevens.ts';

/** What the interview needs in the browser: the diagrams, and the contacts of all municipalities in one. */
export const GET = async (): Promise<Response> => Response.json(await getKeuzehulpGegevens('verwijzen'));
