import { vangnet } from '../domain/terugval.ts';
import type { Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

type Adviezen = KeuzehulpInhoud['adviezen'];
type PerId = ReadonlyMap<string, Adviezen[number]>;

/** Follow what to do when it fails, until it ends, comes back or is unknown. */
function volg(perId: PerId, start: string): { pad: string[]; einde: 'vangnet' | 'kring' | 'dood' | 'onbekend' } {
  const pad = [start];
  for (;;) {
    const advies = perId.get(pad.at(-1) ?? '');
    if (!advies) return { pad, einde: 'onbekend' };
    const dan = advies.alsHetNietLukt?.dan;
    if (dan === undefined) return { pad, einde: 'dood' };
    if (dan === vangnet) return { pad, einde: 'vangnet' };
    const terug = pad.includes(dan);
    pad.push(dan);
    if (terug) return { pad, einde: 'kring' };
  }
}

function checkAdviezen(inhoud: Inhoud, adviezen: Adviezen): Issue[] {
  const gemeld = new Set<string>();
  const perId: PerId = new Map(adviezen.map((advies) => [advies.id, advies]));
  return adviezen.flatMap((advies) => {
    if (!advies.alsHetNietLukt) {
      if (advies.soort !== 'actie') return [];
      return [
        makeIssue(
          'actie-zonder-terugval',
          findPlek(inhoud, advies, ['alsHetNietLukt']),
          'Deze actie zegt niet wat je doet als niemand opneemt of als je wordt geweigerd.',
          'Voeg alsHetNietLukt toe, met een tekst en bij dan het volgende advies of vangnet.',
        ),
      ];
    }
    const { pad, einde } = volg(perId, advies.id);
    const plek = findPlek(inhoud, advies, ['alsHetNietLukt', 'dan']);
    if (einde === 'kring') {
      // A circle is one mistake: report it at the first advies that is part of it.
      const kring = pad.slice(pad.indexOf(pad.at(-1) ?? ''), -1);
      const naam = [...kring].sort().join();
      if (gemeld.has(naam) || !kring.includes(advies.id)) return [];
      gemeld.add(naam);
      return [
        makeIssue(
          'terugval-in-kring',
          plek,
          `Wat je doet als het niet lukt, gaat in een kring: ${pad.join(' → ')}.`,
          'Laat een van deze adviezen bij dan naar vangnet gaan.',
        ),
      ];
    }
    const laatste = perId.get(pad.at(-1) ?? '');
    // An actie without a fallback is reported at that actie itself; here only what was never meant to have one.
    const hier = einde === 'dood' && pad.at(-2) === advies.id && laatste?.soort !== 'actie';
    return hier
      ? [
          makeIssue(
            'terugval-zonder-vangnet',
            plek,
            `Wat je doet als het niet lukt, eindigt bij ${laatste?.id}; dat advies zegt niet hoe het verdergaat.`,
            `Zet bij dan vangnet, of geef ${laatste?.id} zelf een alsHetNietLukt.`,
          ),
        ]
      : [];
  });
}

/** Every action says what to do when it fails, and following that always ends in the vangnet. */
export function checkTerugval(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap(({ adviezen }) => checkAdviezen(inhoud, adviezen));
}
