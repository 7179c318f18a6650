import { adviezenBij } from '../../domain/advies-bij.ts';
import type { Grensgeval } from '../../schema/grensgeval.ts';
import { listOnbewaakt } from '../grenzen/bewaking.ts';
import { listGrenzen, type Grens } from '../grenzen/grenzen.ts';
import { listGeldigeGrensgevallen } from '../grensgevallen.ts';
import type { Entry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import { listAntwoorden } from './casussen.ts';
import type { HeleKeuzehulp, Invoer } from './invoer.ts';
import { formatAntwoord } from './voorbeeld.ts';
import { formatLijst } from './woorden.ts';

/** How many grensgevallen there are, how many limits the conditions have, and how many of those are guarded. */
export type GrensCijfers = { gevallen: number; grenzen: number; bewaakt: number };

type Geval = Entry<Grensgeval>;
type Advies = HeleKeuzehulp['adviezen'][number];

/**
 * Every grensgeval has the adviezen that it says, with the routes that it says, and every limit of a condition has a
 * grensgeval. A keuzehulp without any keeps none, and then there is nothing to hold.
 */
export function proveGrensgevallen(invoer: Invoer): { issues: Issue[]; cijfers: GrensCijfers } {
  const { inhoud, keuzehulp, compiled } = invoer;
  if (keuzehulp.grensgevallen.length === 0) return { issues: [], cijfers: { gevallen: 0, grenzen: 0, bewaakt: 0 } };
  const gevallen = listGeldigeGrensgevallen(inhoud, keuzehulp);
  const gezien = gevallen.map((geval) => ({
    geval,
    zichtbaar: adviezenBij(compiled, listAntwoorden(compiled, geval)),
  }));
  const grenzen = listGrenzen(compiled, keuzehulp);
  const open = listOnbewaakt(compiled, grenzen, gevallen);
  const issues = keuzehulp.adviezen.flatMap((advies) => {
    const bij = (stand: 'wel' | 'niet'): Geval[] =>
      gezien
        .filter(
          ({ geval, zichtbaar }) =>
            geval[stand].includes(advies.id) && zichtbaar.includes(advies.id) !== (stand === 'wel'),
        )
        .map(({ geval }) => geval);
    const weg = bij('wel');
    const erbij = bij('niet');
    return [
      ...(weg.length > 0 ? [makeAnders(invoer, advies, weg, 'wel')] : []),
      ...(erbij.length > 0 ? [makeAnders(invoer, advies, erbij, 'niet')] : []),
      ...checkRoutes(invoer, advies, gevallen),
      ...checkBewaakt(invoer, advies, open),
    ];
  });
  return {
    issues,
    cijfers: { gevallen: gevallen.length, grenzen: grenzen.length, bewaakt: grenzen.length - open.length },
  };
}

/** The advies is not there where it should be, or the other way round. */
function makeAnders(
  { inhoud, keuzehulp }: Invoer,
  advies: Advies,
  gevallen: readonly Geval[],
  stand: 'wel' | 'niet',
): Issue {
  const [eerste] = gevallen as [Geval];
  const vakjes = eerste.extra.map((id): [string, string] => [id, 'ja']);
  const situatie = [...Object.entries(eerste.antwoorden), ...vakjes].map(([id, antwoord]) =>
    formatAntwoord(keuzehulp.keuzehulp, id, antwoord),
  );
  const wat =
    stand === 'wel' ? 'Dit advies ontbreekt waar het hoort te staan' : 'Dit advies staat er nu ook waar het niet hoort';
  const [van, naar] = stand === 'wel' ? ['wel', 'niet'] : ['niet', 'wel'];
  const regels = gevallen.map((geval) => findPlek(inhoud, geval, [stand, geval[stand].indexOf(advies.id)]).line);
  return makeIssue(
    'grensgeval-anders',
    findPlek(inhoud, advies, ['als']),
    `${wat}: bij ${formatLijst(
      gevallen.map(({ id }) => id),
      'en',
    )}. ${eerste.id} is: ${situatie.join(' · ')}.`,
    `Was dit niet de bedoeling, herstel dan de voorwaarde. Was het wel de bedoeling, zet dan ${advies.id} in ${eerste.file} van ${van} naar ${naar}, op regel ${formatLijst(regels.map(String), 'en')}.`,
  );
}

function checkRoutes({ inhoud }: Invoer, advies: Advies, gevallen: readonly Geval[]): Issue[] {
  return gevallen.flatMap((geval) => {
    const verwacht = geval.routes[advies.id];
    if (!verwacht || verwacht.join() === advies.routes.join()) return [];
    const { file, line } = findPlek(inhoud, geval, ['routes', advies.id]);
    const geeft = formatLijst(advies.routes, 'en') || 'geen route';
    return [
      makeIssue(
        'grensgeval-routes',
        findPlek(inhoud, advies, ['routes']),
        `Dit advies geeft ${geeft}, maar bij grensgeval ${geval.id} staat ${formatLijst(verwacht, 'en')}. De eerste route bepaalt de kaart.`,
        `Was dit niet de bedoeling, herstel dan de routes. Was het wel de bedoeling, maak dan van regel ${line} in ${file}: ${advies.id}: [${advies.routes.join(', ')}].`,
      ),
    ];
  });
}

function checkBewaakt({ inhoud }: Invoer, advies: Advies, open: readonly Grens[]): Issue[] {
  const eigen = open.filter((grens) => grens.advies === advies.id);
  const [eerste] = eigen;
  if (!eerste) return [];
  return [
    makeIssue(
      'grens-onbewaakt',
      findPlek(inhoud, advies, ['als']),
      `Voor dit advies ontbreken grensgevallen. Een vergissing merkt dan niemand, bijvoorbeeld: ${eerste.wat}. Zo ${eigen.length === 1 ? 'is er 1 plek' : `zijn er ${eigen.length} plekken`} in de voorwaarde.`,
      'Laat de computer ze voorstellen met npm run grensgevallen, en kijk of ze kloppen. In een voorstel op GitHub staan ze onder aan het bericht.',
    ),
  ];
}
