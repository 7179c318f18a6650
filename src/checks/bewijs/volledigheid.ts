import { and, not, or, type Node } from '../../domain/diagram.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import { listActies, type Invoer } from './invoer.ts';
import { findVoorbeeld } from './voorbeeld.ts';
import { formatGemeente } from './woorden.ts';

/** Where an action with a party of its own is shown, for gemeenten that have the same ones. */
type Dekking = { gemeente: string | null; gedekt: Node };

/**
 * Which situations have an action whose party can help with it. An advies that always holds does not count, and neither
 * does a contact that stands in for another.
 */
function listDekking(invoer: Invoer): Dekking[] {
  const {
    compiled: { store, wereld },
    contacten,
  } = invoer;
  const acties = listActies(invoer).filter(({ altijd, als }) => !altijd && and(store, wereld, not(store, als)) !== 0);
  const gevonden = new Map<string, Dekking>();
  const heeftEigen = (routes: readonly string[], gemeente: string | null, leeftijd?: string): boolean =>
    routes.some((route) => contacten.bij(route, gemeente, leeftijd).some(({ valtIn }) => !valtIn));
  for (const gemeente of contacten.soortenGemeente) {
    const delen = invoer.leeftijdsgroepen.map(({ leeftijd, waar }) => ({
      waar,
      eigen: acties.filter(({ routes }) => heeftEigen(routes, gemeente, leeftijd)),
    }));
    const sleutel = JSON.stringify(delen.map(({ eigen }) => eigen.map(({ id }) => id)));
    if (gevonden.has(sleutel)) continue;
    const gedekt = or(
      store,
      ...delen.map(({ waar, eigen }) => and(store, waar, or(store, ...eigen.map(({ zichtbaar }) => zichtbaar)))),
    );
    gevonden.set(sleutel, { gemeente, gedekt });
  }
  return [...gevonden.values()];
}

/** Every possible situation has an action of its own party, or is listed in `zonderActie` with a reason; none is listed needlessly. */
export function checkVolledigheid(invoer: Invoer): Issue[] {
  const {
    inhoud,
    keuzehulp,
    compiled: { store, wereld, compileAls },
  } = invoer;
  const { veiligheid } = keuzehulp;
  const dekking = listDekking(invoer);
  const bewust = veiligheid.zonderActie.map(({ als }) => and(store, wereld, compileAls(als)));
  const leeg = dekking
    .map(({ gemeente, gedekt }) => ({ gemeente, waar: and(store, wereld, not(store, or(store, gedekt, ...bewust))) }))
    .filter(({ waar }) => waar !== 0)
    .slice(0, 1)
    .map(({ gemeente, waar }) =>
      makeIssue(
        'situatie-zonder-actie',
        findPlek(inhoud, veiligheid, ['zonderActie']),
        `${findVoorbeeld(invoer, waar).bij} staat er geen actie van een partij die zelf kan helpen${formatGemeente(invoer, gemeente)}. Adviezen die altijd gelden en vervangers tellen niet mee.`,
        'Schrijf of verruim een advies voor deze situatie. Is er echt niemand, zet de situatie dan bij zonderActie, met de reden.',
      ),
    );
  const overalGedekt = and(store, ...dekking.map(({ gedekt }) => gedekt));
  const overbodig = bewust.flatMap((waar, index) => {
    const plek = findPlek(inhoud, veiligheid, ['zonderActie', index]);
    const fix = 'Haal deze regel weg bij zonderActie, of maak hem kleiner.';
    if (waar === 0) return [makeIssue('zonder-actie-overbodig', plek, 'Deze situatie kan niet voorkomen.', fix)];
    const toch = and(store, waar, overalGedekt);
    return toch === 0
      ? []
      : [
          makeIssue(
            'zonder-actie-overbodig',
            plek,
            `Bij zonderActie staat een situatie die wel een actie heeft. ${findVoorbeeld(invoer, toch).bij} staat er een.`,
            fix,
          ),
        ];
  });
  return [...leeg, ...overbodig];
}

/** The listed situations without an action, each as its shortest list of answers. */
export function listZonderActie(invoer: Invoer): string[] {
  return invoer.keuzehulp.veiligheid.zonderActie.map(
    ({ als }) => findVoorbeeld(invoer, invoer.compiled.compileAls(als)).tekst,
  );
}
