import { vangnettenBij } from '../domain/advies-bij.ts';
import { openVragen } from '../domain/open-vragen.ts';
import { getKort, getLabel, somOp, type Toestand } from './keuzehulp-toestand.ts';
import { zet } from './pagina-delen.ts';

/** Fill what stands around the cards: what was answered, what was not, which vangnet holds, and which sources count. */
export function toonOverzicht(toestand: Toestand): void {
  const { interview, antwoorden } = toestand;
  const vakjes = interview.kenmerken.filter(({ id, soort }) => soort === 'extra' && antwoorden[id]);
  const extra = vakjes.flatMap(({ id }) => (antwoorden[id] === 'ja' ? getLabel(toestand, 'extra', id) : []));
  for (const kenmerk of toestand.vragen.keys()) {
    const gekruist = vakjes[0] ? extra.join('; ') || 'niets' : '';
    zet(`[data-antwoord=${kenmerk}] span`, kenmerk === 'extra' ? gekruist : getLabel(toestand, kenmerk, antwoorden[kenmerk]));
  }
  const open = openVragen(interview, antwoorden);
  zet(
    '.open ul',
    ...open.map(({ kenmerk, erbij }) => {
      const regel = document.createElement('li');
      regel.append(getKort(toestand, kenmerk), erbij[0] ? `. Kan erbij komen, onder meer: ${somOp(toestand, erbij)}` : '');
      return regel;
    }),
  );
  const geldt = vangnettenBij(interview, antwoorden).map(({ id }) => `vangnet-${id}`);
  for (const vangnet of document.querySelectorAll<HTMLElement>('#vangnet article')) vangnet.hidden = !geldt.includes(vangnet.id);
  for (const bron of document.querySelectorAll<HTMLElement>('[id^=bron-]')) bron.hidden = !document.querySelector(`#advies [href="#${bron.id}"]`);
}
