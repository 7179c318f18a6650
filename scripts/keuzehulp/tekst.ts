import type { Moment } from '../../src/schema/advies.ts';
import type { Verslag, VerslagAdvies } from './verslag.ts';

const koppen: Record<Moment, string> = { nu: 'Nu', vandaag: 'Vandaag', 'deze-week': 'Deze week', later: 'Later' };

/** The advice as lines to read in a terminal: actions by moment, then what to mind and what not to do. */
export function formatVerslag({ gemeente, vragen, verfijnen, adviezen, versie }: Verslag): string {
  const acties = adviezen.filter(({ soort }) => soort === 'actie');
  const regels = [gemeente ? `Gemeente: ${gemeente.naam}` : 'Geen gemeente gekozen: landelijke contacten', ''];
  for (const moment of Object.keys(koppen) as Moment[]) {
    const deel = acties.filter(({ wanneer }) => wanneer === moment);
    if (deel.length > 0) regels.push(koppen[moment], ...deel.flatMap(formatActie), '');
  }
  const rest = (soort: VerslagAdvies['soort'], kop: string) => {
    const deel = adviezen.filter((advies) => advies.soort === soort);
    if (deel.length > 0) regels.push(kop, ...deel.map(({ titel }) => `  - ${titel}`), '');
  };
  rest('let-op', 'Let op');
  rest('niet-doen', 'Doe dit niet');
  if (verfijnen.length > 0) regels.push(`Dit kan de rest nog veranderen: ${verfijnen.join(', ')}`);
  regels.push(`${vragen.length} vragen vóór dit advies. Versie ${versie}. Gegevens uit openbare bronnen, niet bevestigd door de organisaties.`);
  return regels.join('\n');
}

function formatActie({ titel, waarom, contacten }: VerslagAdvies): string[] {
  const nummers = contacten.map(({ naam, telefoon, url, standIn, status }) => {
    const merk = [standIn ? 'valt in' : '', status === 'bij-derde' ? 'nog te controleren' : ''].filter(Boolean).join(', ');
    return `      ${[telefoon ?? url ?? '', naam].filter(Boolean).join('  ')}${merk ? ` (${merk})` : ''}`;
  });
  return [`  - ${titel}`, `      ${waarom}`, ...new Set(nummers)];
}
