import { formatGrensgeval } from '../grenzen/bestand.ts';
import type { Bijwerking } from '../grenzen/bijwerken.ts';
import type { Grensbestand } from '../grenzen/grensbestanden.ts';

const plaats = (stand: Bijwerking['naar']): string => stand ?? 'weg';

/** Say per advies at which grensgevallen it now stands otherwise. */
function listPerAdvies(bijwerkingen: readonly Bijwerking[]): string[] {
  const perAdvies = Map.groupBy(bijwerkingen, ({ advies }) => advies);
  return [...perAdvies].map(([advies, eigen]) => {
    const perStap = Map.groupBy(eigen, ({ van, naar }) =>
      van ? `van ${van} naar ${plaats(naar)}` : `nieuw bij ${plaats(naar)}`,
    );
    const stappen = [...perStap].map(([stap, gevallen]) => `${stap}: ${gevallen.map(({ geval }) => geval).join(', ')}`);
    return `${advies}: ${stappen.join('; ')}`;
  });
}

/** What `npm run grensgevallen` changed, or would change. */
export function formatBijwerking({ file, gevallen, bijwerkingen }: Grensbestand): string {
  if (bijwerkingen.length === 0)
    return `${file}: alle ${gevallen.length} grensgevallen kloppen, en elke grens heeft er een.`;
  return [
    `${file}: ${gevallen.length} grensgevallen, waarvan dit anders wordt. Kijk bij elk of het klopt.`,
    ...listPerAdvies(bijwerkingen).map((regel) => `  ${regel}`),
  ].join('\n');
}

/** The grensgevallen that change, ready to be put in the file; for under a proposal. Empty when nothing changes. */
export function formatNieuweGrensgevallen(bestanden: readonly Grensbestand[]): string {
  return bestanden
    .filter(({ bijwerkingen }) => bijwerkingen.length > 0)
    .map(({ file, gevallen, bijwerkingen }) => {
      const anders = new Set(bijwerkingen.map(({ geval }) => geval));
      const teksten = gevallen.filter(({ id }) => anders.has(id)).map(formatGrensgeval);
      const een = teksten.length === 1;
      return [
        '## Grensgevallen',
        '',
        `Is alles hierboven de bedoeling? Dan ${een ? 'hoort dit grensgeval' : `horen deze ${teksten.length} grensgevallen`} zo in \`${file}\` te staan. Lees elke situatie, en neem over wat klopt. Staat het nummer er al, vervang dan dat hele blok; een nieuw nummer komt onderaan.`,
        '',
        ...listPerAdvies(bijwerkingen).map((regel) => `- ${regel}`),
        '',
        `<details><summary>${een ? 'Het grensgeval' : 'De grensgevallen'} om over te nemen</summary>`,
        '',
        '```yaml',
        ...teksten,
        '```',
        '',
        '</details>',
      ].join('\n');
    })
    .join('\n\n');
}
