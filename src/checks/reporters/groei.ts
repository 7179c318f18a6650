import { meetGroei, type Loop, type Verloop } from '../meting/groei.ts';

/** Figures that are times. */
const TIJDEN = ['lezen', 'toetsen', 'bewijzen', 'samen', 'wachten'] as const;

const formatGetal = (getal: number, cijfers: number): string =>
  Number.isFinite(getal) ? getal.toFixed(cijfers).replace('.', ',') : '–';

const formatKeer = (getal: number): string => `${formatGetal(getal, 1)}×`;

/** Seconds, with how many times that is of the first size behind it. */
const formatTijd = (ms: number, eerste: number): string => `${formatGetal(ms / 1000, 2)} s ${`(${formatKeer(ms / eerste)})`.padStart(7)}`;

const KOPPEN = ['keer', 'adviezen', 'organisaties', ...TIJDEN, 'geheugen', 'knopen', 'meldingen'];

function formatRij(keer: number, loop: Loop, eerste: Loop): string[] {
  return [
    `${keer}×`,
    String(loop.adviezen),
    String(loop.organisaties),
    ...TIJDEN.map((tijd) => formatTijd(loop[tijd], eerste[tijd])),
    `${Math.round(loop.geheugen / 1e6)} MB ${`(${formatKeer(loop.geheugen / eerste.geheugen)})`.padStart(6)}`,
    `${loop.knopen} ${`(${formatKeer(loop.knopen / eerste.knopen)})`.padStart(6)}`,
    String(loop.meldingen),
  ];
}

function formatVerloop(verloop: Verloop): string {
  const [begin] = verloop.maten;
  if (!begin) return '';
  const rijen = [KOPPEN, ...verloop.maten.map(({ keer, loop }) => formatRij(keer, loop, begin.loop))];
  const breedten = KOPPEN.map((_, at) => Math.max(...rijen.map((rij) => (rij[at] ?? '').length)));
  const groei = TIJDEN.filter((tijd) => tijd !== 'wachten').flatMap((tijd) => {
    const gemeten = meetGroei(verloop, tijd);
    if (!gemeten) return [];
    const { eerst, laatst, macht } = gemeten;
    return [
      `  ${tijd.padEnd(9)} elke keer erbij kost ${formatGetal(eerst, 0)} ms, aan het eind ${formatGetal(laatst, 0)} ms; groeit aan het eind met macht ${formatGetal(macht, 2)}`,
    ];
  });
  return [
    `${verloop.naam[0]?.toUpperCase()}${verloop.naam.slice(1)}`,
    ...rijen.map((rij) => `  ${rij.map((cel, at) => cel.padStart(breedten[at] ?? 0)).join('  ')}`),
    ...groei,
  ].join('\n');
}

/**
 * Say how the control grows with the content.
 *
 * @param herhaald How many runs each figure is the middle of.
 */
export function formatGroei(verlopen: readonly Verloop[], herhaald: number): string {
  return [
    `Hoe de controle groeit met de inhoud. De kopieën zijn namaak; elk cijfer is het midden van ${herhaald} keer.`,
    'Alle tijden zijn rekentijd van de processor, behalve wachten: dat is de tijd op de klok, met alles wat de machine verder doet.',
    'Macht 1 is even snel als de inhoud; daaronder groeit de controle langzamer dan de inhoud, daarboven sneller.',
    ...verlopen.map((verloop) => `\n${formatVerloop(verloop)}`),
  ].join('\n');
}
