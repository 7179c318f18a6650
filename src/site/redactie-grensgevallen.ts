import { listGrensgevallen } from './content.ts';
import { getKeuzehulp } from './keuzehulp.ts';
import { getBewijsverslag } from './redactie-bewijs.ts';
import { formatAntwoorden } from './redactie-woorden.ts';

type AdviesNaam = { id: string; titel: string };

/** One grensgeval as an editor reads it. */
export type GrensgevalBlok = {
  id: string;
  /** The answers in words. */
  antwoorden: string[];
  wel: AdviesNaam[];
  niet: AdviesNaam[];
};

/** Get the grensgevallen of a keuzehulp in words, with how much they guard. */
export async function getGrensgevallenPagina(naam: string) {
  const [{ tekst, adviezen }, gevallen] = await Promise.all([getKeuzehulp(naam), listGrensgevallen()]);
  const noem = (ids: readonly string[]): AdviesNaam[] =>
    ids.map((id) => ({ id, titel: adviezen.find((advies) => advies.id === id)?.titel ?? id }));
  return {
    cijfers: getBewijsverslag(naam).grensgevallen,
    gevallen: gevallen.map(({ id, antwoorden, extra, wel, niet }): GrensgevalBlok => {
      const vakjes = Object.fromEntries(extra.map((vakje) => [vakje, 'ja']));
      return { id, antwoorden: formatAntwoorden({ ...antwoorden, ...vakjes }, tekst), wel: noem(wel), niet: noem(niet) };
    }),
  };
}
