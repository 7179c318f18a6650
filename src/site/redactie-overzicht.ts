import { listKeuzehulpen } from './content.ts';
import type { Link } from './navigatie.ts';
import { getBewezenPagina } from './redactie-bewezen.ts';
import { getCasussenPagina } from './redactie-casussen.ts';
import { formatGetal } from '../domain/cijfer.ts';

/** What the overview says of one keuzehulp. */
export type KeuzehulpOverzicht = {
  titel: string;
  getallen: { naam: string; waarde: string }[];
  links: (Link & { tekst: string })[];
};

/** Names of all keuzehulpen, for the addresses of their pages. */
export async function listKeuzehulpNamen(): Promise<{ naam: string; titel: string }[]> {
  return (await listKeuzehulpen()).map(({ id, titel }) => ({ naam: id, titel }));
}

/** List every keuzehulp with its main figures; all are counted while the site is built. */
export async function listRedactieKeuzehulpen(): Promise<KeuzehulpOverzicht[]> {
  return Promise.all(
    (await listKeuzehulpNamen()).map(async ({ naam, titel }) => {
      const [{ verslag, eisen, uitzonderingen, zonderActie, gemeenten }, { casussen, dekking, voorstellen }] = await Promise.all([
        getBewezenPagina(naam),
        getCasussenPagina(naam),
      ]);
      const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);
      const gedekt = som(dekking.map((deel) => deel.gedekt));
      const teDekken = som(dekking.map(({ alle }) => alle));
      const { grensgevallen } = verslag;
      const href = `/redactie/${naam}/`;
      return {
        titel,
        getallen: [
          { naam: 'Situaties', waarde: `${formatGetal(verslag.situaties)} mogelijke reeksen antwoorden` },
          { naam: 'Veiligheidseisen', waarde: `${eisen.filter(({ geldt }) => geldt).length} van ${eisen.length} gelden overal` },
          { naam: 'Weet-niet-wet', waarde: `Op ${verslag.weetNiet.length} vragen, met ${uitzonderingen.length} uitzonderingen` },
          { naam: 'Volledig', waarde: zonderActie.length === 0 ? 'In elke situatie kan een partij zelf helpen' : `${zonderActie.length} situaties zonder eigen partij` },
          { naam: 'Interview', waarde: `Hooguit ${verslag.interview.langste.schermen} schermen tot het eerste advies, bij de casussen in het midden ${verslag.interview.mediaan}` },
          { naam: 'Adviezen', waarde: `${verslag.adviezen}, voor ${gemeenten} gemeenten` },
          { naam: 'Casussen', waarde: `${casussen.filter(({ klopt }) => klopt).length} van ${casussen.length} kloppen. Ze laten ${gedekt} van ${teDekken} onderdelen zien` },
          { naam: 'Grensgevallen', waarde: `${grensgevallen.gevallen}. Ze bewaken ${formatGetal(grensgevallen.bewaakt)} van ${formatGetal(grensgevallen.grenzen)} plekken waar een vergissing iets uitmaakt` },
        ],
        links: [
          { naam: 'Wat er is bewezen', href, tekst: `De ${eisen.length} veiligheidseisen, de vragen als tekening en waar routes uitkomen.` },
          { naam: 'Alle adviezen', href: `${href}adviezen/`, tekst: 'Wanneer elk advies verschijnt, hoe vaak, en waar het op rust.' },
          { naam: 'Casussen en voorstellen', href: `${href}casussen/`, tekst: `Wat de casussen laten zien, en ${voorstellen.length === 0 ? 'dat er geen nieuwe nodig zijn' : `${voorstellen.length} voorstellen voor nieuwe`}.` },
          { naam: 'Grensgevallen', href: `${href}grensgevallen/`, tekst: 'Situaties waarin een advies er net wel of net niet hoort te staan.' },
        ],
      };
    }),
  );
}
