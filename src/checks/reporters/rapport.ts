import { formatGetal } from '../../domain/cijfer.ts';
import { eindsoorten } from '../../domain/eindsoort.ts';
import { mediaan } from '../bewijs/interview.ts';
import type { BewijsRapport } from '../bewijs/rapport.ts';

/** Join what belongs together, in one line. */
const formatRij = (delen: readonly string[]): string => delen.join(' · ') || 'geen';

/** Count the same words, in the order in which they first come up. */
const formatAantallen = (woorden: readonly string[]): string =>
  formatRij([...new Set(woorden)].map((woord) => `${woord} ${woorden.filter((een) => een === woord).length}`));

/**
 * What was proven, in a few lines; printed when nothing is wrong.
 *
 * @example formatRapport(rapport)  // => 'Bewezen voor verwijzen: …'
 */
export function formatRapport(rapport: BewijsRapport): string {
  const { eisen, weetNiet, uitzonderingen, zonderActie, interview } = rapport;
  return [
    `Bewezen voor ${rapport.keuzehulp}: ${formatGetal(rapport.situaties)} mogelijke situaties, ${rapport.adviezen} adviezen, ${rapport.knopen} knopen.`,
    `  Eisen die overal gelden: ${eisen.filter(({ geldt }) => geldt).length} van ${eisen.length} (${formatAantallen(eisen.map(({ soort }) => soort))})`,
    `  Weet-niet-wet, vergeleken situaties: ${formatRij(weetNiet.map(({ kenmerk, paren }) => `${kenmerk} ${formatGetal(paren)}`))}`,
    `  Uitzonderingen op die wet: ${uitzonderingen}. Situaties zonder eigen actie: ${formatRij(zonderActie)}`,
    `  Schermen tot het eerste advies: hooguit ${interview.langste.schermen}, bij de casussen in het midden ${interview.mediaan}`,
    `  Kaarten per casus, in het midden en hooguit: ${formatKaarten(rapport.casussen)}`,
    `  Grensgevallen: ${formatGrensgevallen(rapport.grensgevallen)}`,
    `  Antwoorden met overal hetzelfde advies: ${formatRij(rapport.gelijk.map(({ kenmerk, antwoorden }) => `${kenmerk} ${antwoorden.join(' = ')}`))}`,
    `  Niet gevraagd of niet aangekruist, dan mist wie dit antwoord zou geven:`,
    ...rapport.verlies.map(({ kenmerk, antwoord, routes }) => `    ${kenmerk}: ${antwoord} → ${routes.join(', ')}`),
    `  Waar de routes uitkomen, in gemeenten:`,
    ...formatEinden(rapport.einden),
    `  Telefoonnummers: ${formatRij(Object.entries(rapport.nummers).map(([status, aantal]) => `${status} ${aantal}`))}`,
  ].join('\n');
}

const formatGrensgevallen = ({ gevallen, grenzen, bewaakt }: BewijsRapport['grensgevallen']): string =>
  gevallen === 0
    ? 'geen'
    : `${gevallen}; ze bewaken ${formatGetal(bewaakt)} van ${formatGetal(grenzen)} grenzen van voorwaarden`;

function formatKaarten(casussen: BewijsRapport['casussen']): string {
  const soorten = { nu: 'Nu', vandaag: 'Nu en Vandaag', alle: 'alle' } as const;
  return formatRij(
    (['nu', 'vandaag', 'alle'] as const).map((soort) => {
      const aantallen = casussen.map((casus) => casus[soort]);
      return `${soorten[soort]} ${mediaan(aantallen)} en ${Math.max(0, ...aantallen)}`;
    }),
  );
}

/** One line for all routes that end alike. */
function formatEinden(einden: BewijsRapport['einden']): string[] {
  const perEinde = Map.groupBy(einden, (een) =>
    formatRij(eindsoorten.filter((soort) => een.einden[soort] > 0).map((soort) => `${soort} ${een.einden[soort]}`)),
  );
  return [...perEinde].map(([einde, routes]) => `    ${einde}: ${routes.map(({ route }) => route).join(', ')}`);
}
