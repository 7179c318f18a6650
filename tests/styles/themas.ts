import { readFileSync } from 'node:fs';
import { findThemaFile, listThemas } from '../../src/integrations/thema-keuze.ts';

/** Every theme with the text of its token file. */
export const themas = listThemas().map((naam) => ({ naam, css: readFileSync(findThemaFile(naam), 'utf8') }));
